package comity.settlement;

/**
 * What the reader can do about a settlement.
 *
 * @param current the terms open for signature or to be recorded, or null
 * @param recorded the settlement recorded last, or null
 * @param mayPerform whether the reader says which of its terms are performed
 */
public record SettlementStanding(
        SettlementRow current,
        SettlementRow recorded,
        boolean mayPropose,
        boolean maySign,
        boolean mayRecord,
        boolean mayPerform) {}
