package comity.track;

/** The respondent has answered. */
public record TrackChangeHeard(Long caseId, Long changeId) {}
