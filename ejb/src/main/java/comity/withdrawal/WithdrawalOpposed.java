package comity.withdrawal;

/** The respondent opposes: the panel, or the President, decides. */
public record WithdrawalOpposed(Long caseId, Long withdrawalId) {}
