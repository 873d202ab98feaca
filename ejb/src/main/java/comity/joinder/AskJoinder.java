package comity.joinder;

/**
 * Joinder is asked for.
 *
 * @param other docket number of the other case
 * @param mode one decision, or coordination only
 * @param reasons at most 5,000 characters
 */
public record AskJoinder(Long caseId, String other, JoinderMode mode, String reasons) {}
