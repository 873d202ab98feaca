package comity.ear.replay;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Section 4, transcribed for the replay: calendar days at the seat, rolled from Saturday and Sunday, ends exclusive. */
final class SeatCalendar {

    static final ZoneId SEAT = ZoneId.of("Europe/Zurich");

    private SeatCalendar() {}

    static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, SEAT);
    }

    /** Last day of a limit whose starting event happened on a day, which is not counted. */
    static LocalDate last(LocalDate start, int days) {
        LocalDate day = start.plusDays(days);
        while (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            day = day.plusDays(1);
        }
        return day;
    }

    /** The instant at which a limit that ends on a day has run. */
    static Instant over(LocalDate last) {
        return last.plusDays(1).atStartOfDay(SEAT).toInstant();
    }

    static Instant morning(LocalDate day) {
        return day.atTime(10, 0).atZone(SEAT).toInstant();
    }
}
