package comity.web.timeline;

import comity.web.timeline.BeforeAfter.Row;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Before and after as a drawing: a ring where a date is, a disc where it would be. All places are numbers of the drawing's
 * own width and height, written as SVG attributes, so that no style has to be written into the page.
 */
public record Drawing(int height, long today, List<Bar> bars, List<Tick> ticks) {

    private static final int MOST = 14;
    private static final int TICKS_MOST = 9;
    private static final int TOP = 50;
    private static final int STEP = 36;
    private static final int LEFT = 270;
    private static final int WIDTH = 890;
    private static final int WORDS_FIT = 1010;
    private static final int GAP = 7;

    /**
     * One limit.
     *
     * @param from place of the ring, null where it has no date
     * @param to place of the disc, in the same way
     * @param words place of the dates in words
     * @param anchor side of that place on which they stand
     */
    public record Bar(Row row, int y, Long from, Long to, long words, String anchor) {

        public boolean drawn() {
            return from != null && to != null;
        }

        /** The line between ring and disc leaves both free. */
        public long lineFrom() {
            return from < to ? from + GAP : from - GAP;
        }

        public long lineTo() {
            return from < to ? to - GAP : to + GAP;
        }

        public boolean moved() {
            return drawn() && Math.abs(to - from) > 2 * GAP;
        }
    }

    /** The first day of a month. */
    public record Tick(long x, LocalDate month) {}

    static Drawing of(List<Row> moving, Instant now, ZoneId zone) {
        List<Row> rows = moving.stream().limit(MOST).toList();
        List<Instant> all = new ArrayList<>(List.of(now));
        rows.stream()
                .flatMap(row -> Stream.of(row.now(), row.then()))
                .filter(date -> date != null)
                .forEach(all::add);
        Instant first = all.stream().min(Instant::compareTo).orElse(now).minus(Duration.ofDays(2));
        Instant last = all.stream().max(Instant::compareTo).orElse(now).plus(Duration.ofDays(5));
        Scale scale = new Scale(first, last);
        List<Bar> bars = new ArrayList<>();
        for (Row row : rows) {
            bars.add(bar(row, TOP + STEP * bars.size(), scale));
        }
        return new Drawing(TOP + STEP * rows.size(), scale.at(now), bars, ticks(first, last, zone, scale));
    }

    private static Bar bar(Row row, int y, Scale scale) {
        Long from = row.now() == null ? null : scale.at(row.now());
        Long to = row.then() == null ? null : scale.at(row.then());
        long right = Math.max(from == null ? LEFT : from, to == null ? LEFT : to);
        long left = Math.min(from == null ? right : from, to == null ? right : to);
        boolean fits = right < WORDS_FIT;
        return new Bar(row, y, from, to, fits ? right + 2 * GAP : left - 2 * GAP, fits ? "start" : "end");
    }

    private static List<Tick> ticks(Instant first, Instant last, ZoneId zone, Scale scale) {
        LocalDate start = LocalDate.ofInstant(first, zone).withDayOfMonth(1).plusMonths(1);
        List<LocalDate> months = Stream.iterate(start, month -> month.plusMonths(1))
                .takeWhile(month -> month.atStartOfDay(zone).toInstant().isBefore(last))
                .toList();
        int step = Math.max(1, (months.size() + TICKS_MOST - 1) / TICKS_MOST);
        List<Tick> ticks = new ArrayList<>();
        for (int i = 0; i < months.size(); i += step) {
            ticks.add(new Tick(scale.at(months.get(i).atStartOfDay(zone).toInstant()), months.get(i)));
        }
        return ticks;
    }

    private record Scale(Instant first, Instant last) {

        long at(Instant instant) {
            double whole = Duration.between(first, last).toSeconds();
            return LEFT + Math.round(WIDTH * Duration.between(first, instant).toSeconds() / whole);
        }
    }
}
