package comity.panel;

import comity.deadline.Deadline;
import comity.deadline.DeadlineChanged;
import comity.deadline.DeadlineKeeper;
import comity.deadline.TimeLimits;
import comity.deadline.TribunalCalendar;
import comity.docket.CaseFiles;
import comity.docket.NewEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An order moved a limit of the timetable: its date there, and the dates planned after it, follow (S10, X6, X7). */
@ApplicationScoped
public class TimetableMoves {

    @Inject
    Timetable timetable;

    @Inject
    DeadlineKeeper keeper;

    @Inject
    CaseFiles files;

    @Inject
    TimeLimits limits;

    @Inject
    TribunalCalendar calendar;

    @Inject
    PanelNews news;

    void follow(@Observes DeadlineChanged changed) {
        if (!Timetable.STEPS.contains(changed.code())) {
            return;
        }
        keeper.find(changed.caseId(), changed.code())
                .filter(row -> row.isRunning() && row.dueAt() != null)
                .filter(row -> row.extensionDays() + row.tolledDays() > 0)
                .filter(row -> {
                    Instant planned = timetable.dateOf(row.caseId(), row.code());
                    return planned != null && row.dueAt().isAfter(planned);
                })
                .ifPresent(this::move);
    }

    private void move(Deadline row) {
        Map<String, Instant> dates = new LinkedHashMap<>();
        dates.put(row.code(), row.dueAt());
        Instant after = row.dueAt().minusMillis(1);
        List<String> later = Timetable.STEPS.subList(Timetable.STEPS.indexOf(row.code()) + 1, Timetable.STEPS.size());
        boolean urgent = files.find(row.caseId()).urgent();
        for (String step : later) {
            Instant due = calendar.due(after, limits.of(step, urgent), 0, 0);
            dates.put(step, due);
            after = due.minusMillis(1);
        }
        timetable.keep(row.caseId(), dates);
        news.docket(
                files.find(row.caseId()),
                NewEntry.of("timetable.changed").stage("S10").args(row.code()));
    }
}
