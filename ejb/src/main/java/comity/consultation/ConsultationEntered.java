package comity.consultation;

/** The respondent entered into consultations. */
public record ConsultationEntered(Long caseId) {}
