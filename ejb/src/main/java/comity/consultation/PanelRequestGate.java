package comity.consultation;

import comity.deadline.DeadlineKeeper;
import comity.docket.CaseFile;
import comity.docket.CaseState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Lets a panel request pass when it is open, and ends the limits of consultations with it. */
@ApplicationScoped
public class PanelRequestGate {

    private static final List<String> CONSULTATIONS = List.of("TL-07", "TL-08", "TL-09", "TL-10", "FX-09");

    @Inject
    PanelRequestRules rules;

    @Inject
    ConsultationRecords records;

    @Inject
    DeadlineKeeper keeper;

    /** Refuses before it opens, and after TL-12 has run. */
    void pass(CaseFile file) {
        file.requireState(CaseState.SERVED, CaseState.CONSULTATION, CaseState.MEDIATION);
        if (!rules.isOpen(file)) {
            throw new PanelRequestNotOpen(rules.opensAt(file).orElse(null));
        }
        keeper.meet(file.id(), "TL-12");
        CONSULTATIONS.forEach(code -> {
            if (!keeper.expire(file.id(), code)) {
                keeper.cancel(file.id(), code);
            }
        });
    }

    void keep(PanelRequest request) {
        records.find(request.caseId()).ifPresent(course -> course.end(request.requestedAt()));
        records.add(request);
    }
}
