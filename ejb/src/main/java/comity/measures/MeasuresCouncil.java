package comity.measures;

import comity.council.CouncilAgenda;
import comity.council.Matter;
import comity.council.Settled;
import comity.worklist.NewWorkItem;
import comity.worklist.WorkList;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;

/** Puts missing reports on measures before the Council, and notes that it has taken note (TL-32). */
@ApplicationScoped
public class MeasuresCouncil {

    static final String TASK = "note-missing-report";

    @Inject
    MeasuresRecords records;

    @Inject
    CouncilAgenda agenda;

    @Inject
    WorkList work;

    @Inject
    MeasuresTime time;

    /** @param end of the period that follows, exclusive: the Council meets on its last day */
    void seise(MeasuresReport report, Instant end) {
        int number = (int) records.reports(report.caseId()).stream()
                        .filter(earlier -> earlier.consideration() > 0)
                        .count()
                + 1;
        report.before(number);
        agenda.put(report.caseId(), Matter.MEASURES, number, end);
        work.open(new NewWorkItem(report.caseId(), TASK, String.valueOf(report.id()), "clerks", "TL-32", end));
    }

    void noted(MeasuresReport report) {
        report.noted(time.now());
        agenda.settle(report.caseId(), Matter.MEASURES, report.consideration(), Settled.silently("NOTED", time.now()));
        work.close(report.caseId(), TASK, String.valueOf(report.id()));
    }
}
