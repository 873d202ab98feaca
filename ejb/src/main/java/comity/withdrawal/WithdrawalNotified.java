package comity.withdrawal;

/** A withdrawal that needs the respondent's consent was notified: its process starts. */
public record WithdrawalNotified(Long caseId, Long withdrawalId) {}
