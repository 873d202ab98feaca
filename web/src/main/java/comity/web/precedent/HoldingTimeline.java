package comity.web.precedent;

import comity.editing.HoldingView;
import comity.editing.InterpretationEffect;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Holdings on a provision along time, a lane for each way in which they moved its reading. A table says the same. */
public final class HoldingTimeline {

    private static final int LEFT = 170;
    private static final int WIDTH = 1200;
    private static final int EDGE = 60;
    private static final int TOP = 50;
    private static final int LANE = 54;
    private static final int BOTTOM = 58;
    private static final int APART = 16;
    private static final int LETTER = 7;
    private static final int ABOVE = -13;
    private static final int BELOW = 22;

    private final List<Lane> lanes = new ArrayList<>();
    private final List<Mark> marks = new ArrayList<>();
    private final LocalDate first;
    private final LocalDate last;

    /** A lane and where it runs. */
    public record Lane(InterpretationEffect effect, int y) {}

    /**
     * A holding.
     *
     * @param words citation in short; empty where there is no room
     */
    public record Mark(Object status, String x, int y, String words, int wordsY) {}

    /** A year; its line is drawn where it begins within the picture. */
    public record Year(int year, String line, String middle) {}

    HoldingTimeline(List<HoldingView> holdings, String provision) {
        List<HoldingView> inTime = holdings.stream()
                .sorted(Comparator.comparing(HoldingView::date))
                .toList();
        first = inTime.isEmpty() ? null : inTime.get(0).date();
        last = inTime.isEmpty() ? null : inTime.get(inTime.size() - 1).date();
        for (InterpretationEffect effect : InterpretationEffect.values()) {
            List<HoldingView> there = inTime.stream()
                    .filter(holding -> holding.on(provision).effect() == effect)
                    .toList();
            if (!there.isEmpty()) {
                Lane lane = new Lane(effect, TOP + lanes.size() * LANE);
                lanes.add(lane);
                place(there, lane.y());
            }
        }
    }

    /** Marks that would hide each other step aside; a citation without room above or below its mark is left out. */
    private void place(List<HoldingView> holdings, int y) {
        double before = 0;
        double[] free = new double[2];
        for (HoldingView holding : holdings) {
            double x = Math.min(Math.max(at(holding.date()), before + APART), WIDTH - APART);
            before = x;
            String words = words(holding);
            double half = words.length() * LETTER / 2.0;
            int row = free[0] <= x - half ? 0 : free[1] <= x - half ? 1 : -1;
            if (row >= 0) {
                free[row] = x + half + LETTER;
            }
            marks.add(new Mark(holding.status(), of(x), y, row < 0 ? "" : words, y + (row == 0 ? ABOVE : BELOW)));
        }
    }

    private static String words(HoldingView holding) {
        return holding.citation().replaceAll("^\\[\\d+] ESCT-", "") + ", § " + holding.first();
    }

    private double at(LocalDate day) {
        long whole = ChronoUnit.DAYS.between(first, last);
        double share = whole == 0 ? 0.5 : (double) ChronoUnit.DAYS.between(first, day) / whole;
        return LEFT + EDGE + share * (WIDTH - LEFT - 2 * EDGE);
    }

    public List<Lane> getLanes() {
        return lanes;
    }

    public List<Mark> getMarks() {
        return marks;
    }

    public List<Year> getYears() {
        return first == null
                ? List.of()
                : IntStream.rangeClosed(first.getYear(), last.getYear())
                        .mapToObj(this::year)
                        .toList();
    }

    private Year year(int year) {
        LocalDate begins = LocalDate.of(year, 1, 1);
        LocalDate ends = LocalDate.of(year, 12, 31);
        double from = begins.isBefore(first) ? LEFT : at(begins);
        double to = ends.isAfter(last) ? WIDTH : at(ends);
        return new Year(year, begins.isBefore(first) ? null : of(from), of((from + to) / 2));
    }

    public int getLeft() {
        return LEFT;
    }

    public int getWidth() {
        return WIDTH;
    }

    /** Where the lanes end and the years stand. */
    public int getFoot() {
        return TOP + (lanes.size() - 1) * LANE + LANE / 2;
    }

    public int getHeight() {
        return TOP + (lanes.size() - 1) * LANE + BOTTOM;
    }

    private static String of(double units) {
        return String.format(Locale.ROOT, "%.1f", units);
    }
}
