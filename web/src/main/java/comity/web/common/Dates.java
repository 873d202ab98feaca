package comity.web.common;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;

/** Dates as the Tribunal writes them, in the zone of its seat. Takes instants and days. */
@Named
@RequestScoped
public class Dates {

    @Inject
    Clock clock;

    @Inject
    PageLocale locale;

    @Inject
    jakarta.enterprise.inject.Instance<Texts> texts;

    /** Tue 26 Oct 2027. */
    public String day(Object at) {
        return write("EEE d MMM yyyy", at);
    }

    /** 26 Oct 2027. */
    public String date(Object at) {
        return write("d MMM yyyy", at);
    }

    /** 26 Oct. */
    public String shortDate(Object at) {
        return write("d MMM", at);
    }

    /** Oct. */
    public String month(Object at) {
        return write("LLL", at);
    }

    /** 12 Oct 2027, 14:20. */
    public String stamp(Object at) {
        return write("d MMM yyyy, HH:mm", at);
    }

    /** 14:20. */
    public String time(Object at) {
        return write("HH:mm", at);
    }

    /** For {@code <time datetime>}. */
    public String iso(Object at) {
        return at instanceof Instant instant
                ? zoned(instant).truncatedTo(ChronoUnit.SECONDS).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME)
                : at == null ? "" : at.toString();
    }

    /** The last day of a limit, or its minute where it runs in hours. */
    public String due(Instant end) {
        return end == null ? "" : endsAtMidnight(end) ? day(lastDay(end)) : write("EEE d MMM yyyy, HH:mm", end);
    }

    /** The last day of a limit where there is little room: 26 Oct 2027. */
    public String dueShort(Instant end) {
        return end == null ? "" : endsAtMidnight(end) ? date(lastDay(end)) : stamp(end);
    }

    /** 23:59 in Geneva. */
    public String place(Instant end) {
        return texts.get().of("shell.place", endsAtMidnight(end) ? "23:59" : time(end));
    }

    /** How much is left of a limit that ends at this instant, exclusive. */
    public Distance left(Instant end) {
        if (end == null) {
            return new Distance("held", texts.get().get("shell.left.held"));
        }
        Instant now = clock.instant();
        long days = ChronoUnit.DAYS.between(zoned(now).toLocalDate(), lastDay(end));
        if (!end.isAfter(now)) {
            return new Distance("over", texts.get().count("shell.left.over", Math.max(1, -days)));
        }
        if (!endsAtMidnight(end) && Duration.between(now, end).toHours() < 48) {
            return new Distance(
                    "soon",
                    texts.get()
                            .count(
                                    "shell.left.hours",
                                    Duration.between(now, end).toHours()));
        }
        if (days == 0) {
            return new Distance("soon", texts.get().get("shell.left.today"));
        }
        return new Distance(days <= 2 ? "soon" : "todo", texts.get().count("shell.left.days", days));
    }

    /** Today at the seat. */
    public LocalDate today() {
        return zoned(clock.instant()).toLocalDate();
    }

    public LocalDate dayOf(Instant at) {
        return zoned(at).toLocalDate();
    }

    private LocalDate lastDay(Instant end) {
        return zoned(end.minusMillis(1)).toLocalDate();
    }

    private boolean endsAtMidnight(Instant end) {
        return zoned(end).toLocalTime().equals(LocalTime.MIDNIGHT);
    }

    private ZonedDateTime zoned(Instant instant) {
        return instant.atZone(clock.getZone());
    }

    private String write(String pattern, Object at) {
        if (at == null) {
            return "";
        }
        TemporalAccessor value = at instanceof Instant instant ? zoned(instant) : (TemporalAccessor) at;
        return DateTimeFormatter.ofPattern(pattern, locale.locale()).format(value);
    }
}
