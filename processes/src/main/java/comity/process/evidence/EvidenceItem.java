package comity.process.evidence;

import comity.evidence.ExhibitLimits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Steps of {@code evidence-item}. */
@Named
@ApplicationScoped
public class EvidenceItem {

    @Inject
    ExhibitLimits limits;

    public boolean owesSummary(Long caseId, Long exhibitId) {
        return limits.owesSummary(caseId, exhibitId);
    }

    public void exclude(Long caseId, Long exhibitId) {
        limits.excludeWithoutSummary(caseId, exhibitId);
    }

    public boolean isExcluded(Long caseId, Long exhibitId) {
        return limits.excluded(caseId, exhibitId);
    }

    public boolean isServed(Long caseId, Long exhibitId) {
        return limits.served(caseId, exhibitId);
    }

    public boolean isObjectionOver(Long caseId, Long exhibitId) {
        return limits.objectionOver(caseId, exhibitId);
    }

    public void silenceAdmits(Long caseId, Long exhibitId) {
        limits.silenceAdmits(caseId, exhibitId);
    }

    public boolean isAdmitted(Long caseId, Long exhibitId) {
        return limits.admitted(caseId, exhibitId);
    }

    public boolean isAnswerOver(Long caseId, Long exhibitId) {
        return limits.answerOver(caseId, exhibitId);
    }

    public void noAnswer(Long caseId, Long exhibitId) {
        limits.noAnswer(caseId, exhibitId);
    }

    public boolean isRuled(Long caseId, Long exhibitId) {
        return limits.ruled(caseId, exhibitId);
    }

    public void admitProvisionally(Long caseId, Long exhibitId) {
        limits.admitProvisionally(caseId, exhibitId);
    }
}
