package comity.deadline;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;

/**
 * All that the end of one limit depends on (section 4): orders change it, and so do their previews, which therefore
 * cannot differ.
 *
 * @param from the starting event
 * @param fixedDay last day of a limit whose end was fixed instead of counted, or null
 * @param stillSince first day of the standstill that runs, or null
 * @param stillUntil the day on which the limit moves on, null while nobody knows it
 * @param notBefore the limit does not end before this instant (FX-06), or null
 */
public record Reckoning(
        String code,
        Instant from,
        LocalDate fixedDay,
        int amount,
        TimeLimit.Unit unit,
        int extensionDays,
        int tolledDays,
        LocalDate stillSince,
        LocalDate stillUntil,
        Instant notBefore) {

    /** Limits "before" an event: their end rolls back to a working day, not forward. */
    private static final Set<String> BEFORE_AN_EVENT = Set.of("TL-46", "TL-49", "TL-95", "FX-04", "FX-09");

    static Reckoning of(TimeLimit limit, Instant from) {
        return new Reckoning(limit.fullCode(), from, null, limit.amount(), limit.unit(), 0, 0, null, null, null);
    }

    public Reckoning extended(int days) {
        return with(extensionDays + days, tolledDays, stillSince, stillUntil, notBefore);
    }

    public Reckoning tolled(int days) {
        return with(extensionDays, tolledDays + days, stillSince, stillUntil, notBefore);
    }

    public Reckoning notBefore(Instant floor) {
        return with(extensionDays, tolledDays, stillSince, stillUntil, floor);
    }

    /**
     * X6, X9: a stay or a translation that is owed stops the limit, at the earliest on the day on which it started. What
     * stands still already does so from its first day to the later end: no day is counted twice.
     */
    public Reckoning still(LocalDate since, LocalDate until, TribunalCalendar calendar) {
        LocalDate started = calendar.dayOf(from);
        LocalDate first = started.isAfter(since) ? started : since;
        if (stillSince == null) {
            return with(extensionDays, tolledDays, first, until, notBefore);
        }
        LocalDate last = until == null || stillUntil == null ? null : until.isAfter(stillUntil) ? until : stillUntil;
        return with(extensionDays, tolledDays, first.isBefore(stillSince) ? first : stillSince, last, notBefore);
    }

    /** X9: the translation has come, and a stay goes on to its own end. */
    Reckoning stillUntil(LocalDate until) {
        return with(extensionDays, tolledDays, stillSince, until, notBefore);
    }

    /** X6: the stay has ended; what it lasted is added. */
    public Reckoning movesOn(LocalDate day, TribunalCalendar calendar) {
        if (stillSince == null) {
            return this;
        }
        int days = (int) Math.max(0, ChronoUnit.DAYS.between(stillSince, day));
        return with(extensionDays, tolledDays + days, null, null, later(notBefore, days, calendar));
    }

    /** The exclusive end; null while the limit stands still and nobody knows until when. */
    public Instant end(TribunalCalendar calendar) {
        if (stillSince != null && stillUntil == null) {
            return null;
        }
        int still = stillSince == null ? 0 : (int) Math.max(0, ChronoUnit.DAYS.between(stillSince, stillUntil));
        Instant counted = counted(extensionDays + tolledDays + still, calendar);
        Instant floor = later(notBefore, still, calendar);
        return floor != null && floor.isAfter(counted) ? floor : counted;
    }

    private Instant counted(int more, TribunalCalendar calendar) {
        if (unit == TimeLimit.Unit.HOURS) {
            return from.plus(Duration.ofHours(amount)).plus(Duration.ofDays(more));
        }
        LocalDate first = fixedDay == null ? calendar.dayOf(from).plusDays(amount) : fixedDay;
        LocalDate last = first.plusDays(more);
        return calendar.endOf(
                BEFORE_AN_EVENT.contains(code) ? calendar.workingDayBefore(last) : calendar.nextWorkingDay(last));
    }

    private static Instant later(Instant instant, int days, TribunalCalendar calendar) {
        return instant == null || days == 0
                ? instant
                : instant.atZone(calendar.zone()).plusDays(days).toInstant();
    }

    private Reckoning with(int extension, int tolled, LocalDate since, LocalDate until, Instant floor) {
        return new Reckoning(code, from, fixedDay, amount, unit, extension, tolled, since, until, floor);
    }
}
