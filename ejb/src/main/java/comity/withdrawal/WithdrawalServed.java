package comity.withdrawal;

/** The respondent was served with the notice: TL-80 runs. */
public record WithdrawalServed(Long caseId, Long withdrawalId) {}
