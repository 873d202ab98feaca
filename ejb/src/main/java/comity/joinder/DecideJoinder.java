package comity.joinder;

/**
 * The decision on a request.
 *
 * @param lead docket number of the case that leads, or null for the usual one; only where cases are joined
 * @param ruling reasons of at most 5,000 characters
 */
public record DecideJoinder(Long caseId, Long joinderId, JoinderOutcome outcome, String lead, String ruling) {}
