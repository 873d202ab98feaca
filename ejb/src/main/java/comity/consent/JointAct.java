package comity.consent;

/**
 * What several States sign.
 *
 * @param kind such as {@code withdrawal}, {@code withdrawal-answer}, {@code settlement}, {@code stay}
 * @param id of the row of that kind
 */
public record JointAct(Long caseId, String kind, Long id) {}
