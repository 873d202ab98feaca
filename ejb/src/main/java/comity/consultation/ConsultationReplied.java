package comity.consultation;

/** The respondent replied to the request for consultations. */
public record ConsultationReplied(Long caseId) {}
