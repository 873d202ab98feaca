package comity.submission;

import comity.docket.CaseFile;
import comity.docket.Docket;
import comity.docket.NewEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** Tells of the steps of the written phase: the docket and the process. */
@ApplicationScoped
public class SubmissionNews {

    @Inject
    Docket docket;

    @Inject
    Event<Object> events;

    public void docket(CaseFile file, NewEntry line) {
        docket.record(file, line);
    }

    public void filed(Submission row) {
        events.fire(new SubmissionFiled(row.caseId(), row.round().name()));
    }

    public void served(Submission row) {
        events.fire(new SubmissionServed(row.caseId(), row.round().name()));
    }

    public void closed(Long caseId) {
        events.fire(new WrittenPhaseClosed(caseId));
    }

    public void tell(Object event) {
        events.fire(event);
    }
}
