package comity.process.mediation;

import comity.mediation.Mediations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Steps of {@code mediation}. */
@Named
@ApplicationScoped
public class Mediation {

    @Inject
    Mediations mediations;

    public boolean isNameAgreed(Long caseId, Long mediationId) {
        return mediations.isNameAgreed(caseId, mediationId);
    }

    public void timeOver(Long caseId, Long mediationId) {
        mediations.timeOver(caseId, mediationId);
    }
}
