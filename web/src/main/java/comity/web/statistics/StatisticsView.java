package comity.web.statistics;

import comity.statistics.Statistics;
import comity.statistics.StatisticsReading;
import comity.web.common.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The page of numbers: each chart has a table beside it that says the same. */
@Named
@RequestScoped
public class StatisticsView {

    private static final int LABELS = 190;
    private static final int WIDTH = 320;
    private static final int SPAN_WIDTH = 360;
    private static final int ROW = 30;
    private static final int MARGIN = 8;
    private static final int LETTERS = 24;

    @Inject
    StatisticsReading reading;

    @Inject
    Texts texts;

    private Statistics statistics;

    /** A bar of a chart; lengths and places in units of the drawing. */
    public record Bar(
            String words, int y, String first, String furtherAt, String further, String countAt, long count) {}

    /** A time taken, on one scale with its limit. */
    public record Mark(String words, int y, String median, String ninth, String limit) {}

    public Statistics getCounted() {
        if (statistics == null) {
            statistics = reading.read();
        }
        return statistics;
    }

    public List<Bar> getCategoryBars() {
        long most = getCounted().categories().stream()
                .mapToLong(Statistics.Alleged::all)
                .max()
                .orElse(1);
        List<Bar> bars = new ArrayList<>();
        for (Statistics.Alleged row : getCounted().categories()) {
            bars.add(bar(category(row.category()), bars.size(), row.first(), row.further(), most));
        }
        return bars;
    }

    public List<Bar> getStateBars() {
        long most = getCounted().states().stream()
                .mapToLong(Statistics.Standing::cases)
                .max()
                .orElse(1);
        List<Bar> bars = new ArrayList<>();
        for (Statistics.Standing row : getCounted().states()) {
            bars.add(bar(texts.get("state." + row.state()), bars.size(), row.cases(), 0, most));
        }
        return bars;
    }

    public List<Bar> getOutcomeBars() {
        long most = getCounted().outcomes().stream()
                .mapToLong(Statistics.Outcome::claims)
                .max()
                .orElse(1);
        List<Bar> bars = new ArrayList<>();
        for (Statistics.Outcome row : getCounted().outcomes()) {
            bars.add(bar(texts.get("precedent.result." + row.result()), bars.size(), row.claims(), 0, most));
        }
        return bars;
    }

    private static Bar bar(String words, int index, long first, long further, long most) {
        double unit = (double) WIDTH / Math.max(most, 1);
        double firstEnd = LABELS + first * unit;
        double end = firstEnd + (further > 0 ? 2 + further * unit : 0);
        return new Bar(
                words.length() > LETTERS ? words.substring(0, LETTERS - 1).strip() + "…" : words,
                index * ROW,
                of(first * unit),
                of(firstEnd + 2),
                of(further * unit),
                of(end + MARGIN),
                first + further);
    }

    public List<Mark> getMarks() {
        double longest = getCounted().spans().stream()
                .mapToDouble(span -> Math.max(span.ninth(), span.limitDays()))
                .max()
                .orElse(1);
        double unit = SPAN_WIDTH / Math.max(longest, 1);
        List<Mark> marks = new ArrayList<>();
        for (Statistics.Span span : getCounted().spans()) {
            marks.add(new Mark(
                    texts.get("statistics.span." + span.name()),
                    marks.size() * ROW,
                    of(LABELS + span.median() * unit),
                    of(LABELS + span.ninth() * unit),
                    of(LABELS + span.limitDays() * unit)));
        }
        return marks;
    }

    public String category(String code) {
        return texts.first("category." + code, code);
    }

    /** Height of a chart of so many rows, in units of the drawing. */
    public int height(int rows) {
        return Math.max(rows, 1) * ROW + 4;
    }

    /** Whole days, as they are read. */
    public long days(double days) {
        return Math.round(days);
    }

    /** Part of a whole in per cent; 0 of nothing. */
    public long share(long part, long whole) {
        return whole == 0 ? 0 : Math.round(100.0 * part / whole);
    }

    /** The panel phase against TL-58, or null where no decision has been issued. */
    public Statistics.Span getPanelPhase() {
        return getCounted().spans().stream()
                .filter(span -> span.name().equals("panel"))
                .findFirst()
                .orElse(null);
    }

    private static String of(double units) {
        return String.format(Locale.ROOT, "%.1f", units);
    }
}
