package comity.process.stay;

import comity.stay.Stays;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Steps of {@code stay}. */
@Named
@ApplicationScoped
public class Stay {

    @Inject
    Stays stays;

    public boolean isAtRequest(Long caseId, Long stayId) {
        return stays.isAtRequest(caseId, stayId);
    }

    public void lapse(Long caseId, Long stayId) {
        stays.lapse(caseId, stayId);
    }
}
