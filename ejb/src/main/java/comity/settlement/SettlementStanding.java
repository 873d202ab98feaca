package comity.settlement;

/**
 * What the reader can do about a settlement.
 *
 * @param current the terms open for signature or to be recorded, or null
 */
public record SettlementStanding(SettlementRow current, boolean mayPropose, boolean maySign, boolean mayRecord) {}
