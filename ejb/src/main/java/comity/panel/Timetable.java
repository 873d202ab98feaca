package comity.panel;

import comity.deadline.TimeLimit;
import comity.deadline.TimeLimits;
import comity.deadline.TribunalCalendar;
import comity.joinder.Coordination;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The dates of a case from the first submission to the hearing, computed from the table of time-limits (S10). Later
 * dates are plans: the real limit runs from the service of the paper before it.
 */
@ApplicationScoped
@Transactional
public class Timetable {

    /** Each date follows the end of the one before: four submissions, then the opening of the hearing. */
    static final List<String> STEPS = List.of("TL-23", "TL-24", "TL-25", "TL-26", "TL-50");

    @Inject
    TimeLimits limits;

    @Inject
    TribunalCalendar calendar;

    @Inject
    Panels panels;

    @Inject
    Coordination coordination;

    /** The default timetable from an instant, normally that of procedural order no. 1. */
    public Map<String, Instant> plan(Instant from, boolean urgent) {
        return plan(from, null, urgent);
    }

    /** A timetable with a chosen end of the first limit; the rest follows from the table. */
    public Map<String, Instant> plan(Instant from, Instant firstDue, boolean urgent) {
        Map<String, Instant> dates = new LinkedHashMap<>();
        Instant after = from;
        for (String step : STEPS) {
            Instant due =
                    firstDue != null && dates.isEmpty() ? firstDue : calendar.due(after, limits.of(step, urgent), 0, 0);
            dates.put(step, due);
            after = due.minusMillis(1);
        }
        return dates;
    }

    /**
     * X3, {@code COORD}: the last day for the first submission in a case with which this one is coordinated.
     *
     * @return empty where no such case has a timetable, or its day cannot be kept here
     */
    public Optional<LocalDate> firstBeside(Long caseId, boolean urgent) {
        Instant latest = latestFirst(calendar.instant(), urgent);
        return coordination.casesBeside(caseId).stream()
                .map(beside -> dateOf(beside, STEPS.get(0)))
                .filter(due -> due != null && !due.isAfter(latest))
                .map(due -> calendar.dayOf(due.minusMillis(1)))
                .filter(day -> day.isAfter(calendar.today()) && calendar.isWorkingDay(day))
                .findFirst();
    }

    /** The latest end the first submission may be given: the limit of the table and its cap. */
    public Instant latestFirst(Instant from, boolean urgent) {
        TimeLimit limit = limits.of("TL-23", urgent);
        return calendar.due(from, limit, cap(limit), 0);
    }

    private static int cap(TimeLimit limit) {
        String digits = limit.cap() == null ? "" : limit.cap().replaceAll("\\D", "");
        return digits.isEmpty() ? 0 : Integer.parseInt(digits);
    }

    public void keep(Long caseId, Map<String, Instant> dates) {
        Map<String, TimetableDate> known = new LinkedHashMap<>();
        panels.dates(caseId).forEach(date -> known.put(date.code(), date));
        dates.forEach((code, due) -> {
            if (known.containsKey(code)) {
                known.get(code).move(due);
            } else {
                panels.add(new TimetableDate(caseId, code, due));
            }
        });
    }

    /** The planned end of a limit, exclusive; null where no timetable is set or it does not name the limit. */
    public Instant dateOf(Long caseId, String code) {
        Optional<TimetableDate> date = panels.dates(caseId).stream()
                .filter(row -> row.code().equals(code))
                .findFirst();
        return date.map(TimetableDate::dueAt).orElse(null);
    }

    /** The planned close of the written phase: the end of the last submission's limit. */
    public Instant plannedClose(Long caseId) {
        return dateOf(caseId, "TL-26");
    }

    public List<TimetableRow> rows(Long caseId) {
        List<TimetableRow> rows = new ArrayList<>();
        panels.dates(caseId).forEach(date -> rows.add(new TimetableRow(date.code(), date.dueAt())));
        return rows;
    }
}
