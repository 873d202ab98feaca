package comity.process.measures;

import comity.measures.MeasuresCompliance;
import comity.measures.MeasuresHearing;
import comity.measures.OrderingMeasures;
import comity.measures.PresidentsCall;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Steps of {@code provisional-measures}. */
@Named
@ApplicationScoped
public class ProvisionalMeasures {

    @Inject
    PresidentsCall call;

    @Inject
    MeasuresHearing hearing;

    @Inject
    OrderingMeasures ordering;

    @Inject
    MeasuresCompliance compliance;

    public boolean isCallAwaited(Long caseId, Long pmId) {
        return call.isAwaited(caseId, pmId);
    }

    public void callLate(Long caseId, Long pmId) {
        call.late(caseId, pmId);
    }

    public void observationsOver(Long caseId, Long pmId) {
        hearing.observationsOver(caseId, pmId);
    }

    public boolean isForPanel(Long caseId) {
        return ordering.isForPanel(caseId);
    }

    public boolean isDecided(Long caseId, Long pmId) {
        return ordering.isDecided(caseId, pmId);
    }

    public void late(Long caseId, Long pmId) {
        ordering.late(caseId, pmId);
    }

    public boolean isInForce(Long caseId, Long pmId) {
        return ordering.isInForce(caseId, pmId);
    }

    public boolean isServed(Long caseId, Long pmId) {
        return ordering.isServed(caseId, pmId);
    }

    public void reportMissing(Long caseId, Long pmId) {
        compliance.missed(caseId, pmId);
    }
}
