package comity.process.panel;

import comity.panel.CaseOrganising;
import comity.panel.OrderDrafting;
import comity.panel.PresidingChoice;
import comity.panel.ProceduralOrder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Date;

/** Steps of {@code case-organisation}. */
@Named
@ApplicationScoped
public class CaseOrganisation {

    @Inject
    CaseOrganising organising;

    @Inject
    PresidingChoice presiding;

    @Inject
    OrderDrafting drafting;

    @Inject
    ProceduralOrder order;

    public void open(Long caseId) {
        organising.open(caseId);
    }

    public boolean isPresidingChosen(Long caseId) {
        return organising.presidingChosen(caseId);
    }

    public void presideForTheTime(Long caseId) {
        presiding.presideForTheTime(caseId);
    }

    public boolean isDrafted(Long caseId) {
        return drafting.isDrafted(caseId);
    }

    public boolean isHeard(Long caseId) {
        return drafting.isHeard(caseId);
    }

    public Date commentsUntil(Long caseId) {
        return Date.from(drafting.commentsUntil(caseId));
    }

    public boolean isTimetableSet(Long caseId) {
        return organising.timetableSet(caseId);
    }

    public void defaultTimetable(Long caseId) {
        order.byDefault(caseId);
    }
}
