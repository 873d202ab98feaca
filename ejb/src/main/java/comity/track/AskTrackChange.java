package comity.track;

/**
 * A change of track is asked for.
 *
 * @param urgent whether the urgent time-limits are wanted, or the normal ones
 * @param reasons at most 2,000 characters
 */
public record AskTrackChange(Long caseId, boolean urgent, String reasons) {}
