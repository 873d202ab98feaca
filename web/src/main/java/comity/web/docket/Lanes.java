package comity.web.docket;

import comity.access.Side;
import comity.overview.CaseDetail;
import comity.overview.Line;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The docket as a drawing in three lanes. All places are in per cent of the width or in pixels of the height, as SVG
 * attributes, so that no style has to be written into the page.
 */
public record Lanes(List<Mark> marks, List<Tick> ticks, Mark expected, String today) {

    private static final double LEFT = 11;
    private static final double WIDTH = 87;
    private static final int TICKS_MOST = 12;

    /** A line of the docket: its lane, place and shape. */
    public record Mark(String shape, String x, int y, String from) {}

    /** The first day of a month. */
    public record Tick(String x, LocalDate month) {}

    static Lanes of(CaseDetail detail, List<Line> lines, Instant now, ZoneId zone) {
        List<Instant> all = new ArrayList<>(lines.stream().map(Line::at).toList());
        all.add(now);
        Instant due = detail.turn() == null ? null : detail.turn().dueAt();
        if (due != null) {
            all.add(due);
        }
        Instant first = all.stream().min(Instant::compareTo).orElse(now).minus(Duration.ofDays(3));
        Instant last = all.stream().max(Instant::compareTo).orElse(now).plus(Duration.ofDays(5));
        Scale scale = new Scale(first, last);
        List<Mark> marks = lines.stream().map(line -> mark(line, scale)).toList();
        return new Lanes(marks, ticks(first, last, zone, scale), expected(detail, scale, now), scale.at(now));
    }

    private static Mark mark(Line line, Scale scale) {
        return new Mark(shape(line.side()), scale.at(line.at()), lane(line.side()), null);
    }

    private static Mark expected(CaseDetail detail, Scale scale, Instant now) {
        if (detail.turn() == null || detail.turn().dueAt() == null) {
            return null;
        }
        int y = switch (detail.turn().obligor()) {
            case CLM -> 34;
            case RSP -> 118;
            default -> 76;
        };
        Instant due = detail.turn().dueAt();
        return new Mark("next", scale.at(due.isAfter(now) ? due : now), y, scale.at(now));
    }

    private static String shape(Side side) {
        return side == Side.CLM ? "c" : side == Side.RSP ? "r" : "t";
    }

    private static int lane(Side side) {
        return side == Side.CLM ? 34 : side == Side.RSP ? 118 : 76;
    }

    private static List<Tick> ticks(Instant first, Instant last, ZoneId zone, Scale scale) {
        LocalDate start = LocalDate.ofInstant(first, zone).withDayOfMonth(1).plusMonths(1);
        List<LocalDate> months = Stream.iterate(start, month -> month.plusMonths(1))
                .takeWhile(month -> month.atStartOfDay(zone).toInstant().isBefore(last))
                .toList();
        int step = Math.max(1, (months.size() + TICKS_MOST - 1) / TICKS_MOST);
        List<Tick> ticks = new ArrayList<>();
        for (int i = 0; i < months.size(); i += step) {
            Instant at = months.get(i).atStartOfDay(zone).toInstant();
            ticks.add(new Tick(scale.at(at), months.get(i)));
        }
        return ticks;
    }

    private record Scale(Instant first, Instant last) {

        String at(Instant instant) {
            double whole = Duration.between(first, last).toSeconds();
            double share = Duration.between(first, instant).toSeconds() / whole;
            return String.format(Locale.ROOT, "%.2f%%", LEFT + WIDTH * share);
        }
    }
}
