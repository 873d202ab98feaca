package comity.settlement;

/** A settlement of all claims was recorded: the case is closed. */
public record SettlementRecorded(Long caseId) {}
