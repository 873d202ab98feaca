package comity.withdrawal;

/** The withdrawal took effect by consent, or was ruled on. */
public record WithdrawalSettled(Long caseId, Long withdrawalId) {}
