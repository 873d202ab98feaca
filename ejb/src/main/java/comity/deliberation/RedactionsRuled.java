package comity.deliberation;

/** S23: every proposed redaction is ruled on. */
public record RedactionsRuled(Long caseId) {}
