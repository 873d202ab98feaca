package comity.web.stay;

import comity.stay.StayReading;
import comity.stay.StayRow;
import comity.web.access.CurrentActor;
import comity.web.docket.CaseHead;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The ledger of stays on the page of a case, for those who may read the papers of the parties. */
@Named
@RequestScoped
public class StayLedger {

    @Inject
    StayReading reading;

    @Inject
    CurrentActor actor;

    private List<StayRow> rows;

    /** Stays that have begun; proposals are no rows of the ledger. */
    public List<StayRow> of(CaseHead head) {
        if (rows == null) {
            rows = reading.ofCase(head.id(), actor.actor()).stream()
                    .filter(row -> row.beganAt() != null)
                    .toList();
        }
        return rows;
    }
}
