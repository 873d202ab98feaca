package comity.consultation;

/** Both Agents stated that consultations have failed. */
public record ConsultationsFailed(Long caseId) {}
