package comity.evidence;

import comity.filing.ClaimRegistered;
import comity.serving.Served;
import comity.serving.Service;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Hears that a claim with exhibits was registered and that exhibits were served. */
@ApplicationScoped
public class ServedExhibits {

    @Inject
    ExhibitFiling filing;

    @Inject
    ClaimExhibits claimExhibits;

    void onRegistered(@Observes ClaimRegistered registered) {
        claimExhibits.takeOver(registered.caseId());
    }

    void onServed(@Observes Served served) {
        if (Service.CLAIM.equals(served.kind())) {
            filing.servedWithClaim(served.caseId(), served.servedAt());
        } else if ("exhibit".equals(served.kind())) {
            filing.served(served.caseId(), served.serviceId(), served.servedAt());
        }
    }
}
