package comity.process.serving;

import comity.serving.Receiving;
import comity.serving.Service.Status;
import comity.serving.ServiceProgress;
import comity.serving.Serving;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Steps of {@code service}. */
@Named
@ApplicationScoped
public class Service {

    @Inject
    Serving serving;

    @Inject
    Receiving receiving;

    @Inject
    ServiceProgress progress;

    /** The service of the claim, for the spine. */
    public Long ofClaim(Long caseId) {
        return serving.ofClaim(caseId);
    }

    public boolean isOrdered(Long caseId, Long serviceId) {
        return progress.of(caseId, serviceId) == Status.ORDERED;
    }

    public boolean isDispatched(Long caseId, Long serviceId) {
        return progress.of(caseId, serviceId) == Status.DISPATCHED;
    }

    public boolean isDelivered(Long caseId, Long serviceId) {
        return progress.of(caseId, serviceId) == Status.DELIVERED;
    }

    public boolean isFailed(Long caseId, Long serviceId) {
        return progress.of(caseId, serviceId) == Status.FAILED;
    }

    public boolean isServed(Long caseId, Long serviceId) {
        return progress.of(caseId, serviceId) == Status.SERVED;
    }

    public void escalateDispatch(Long caseId, Long serviceId) {
        receiving.escalateDispatch(caseId, serviceId);
    }

    public void deem(Long caseId, Long serviceId) {
        receiving.deem(caseId, serviceId);
    }

    public void deemByNote(Long caseId, Long serviceId) {
        receiving.deemByNote(caseId, serviceId);
    }
}
