package comity.deliberation;

/** S20: the panel has gone into chambers. */
public record DeliberationStarted(Long caseId) {}
