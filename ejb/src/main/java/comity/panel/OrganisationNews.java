package comity.panel;

import comity.docket.CaseFile;
import comity.docket.Docket;
import comity.docket.NewEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** Tells of the steps of S10. */
@ApplicationScoped
public class OrganisationNews {

    @Inject
    Docket docket;

    @Inject
    Event<Object> events;

    public void docket(CaseFile file, NewEntry line) {
        docket.record(file, line);
    }

    public void drafted(Long caseId) {
        events.fire(new OrderDrafted(caseId));
    }

    public void heard(Long caseId) {
        events.fire(new PartiesHeard(caseId));
    }

    public void presidingChosen(Long caseId) {
        events.fire(new PresidingChosen(caseId));
    }

    public void timetableSet(Long caseId) {
        events.fire(new TimetableSet(caseId));
    }
}
