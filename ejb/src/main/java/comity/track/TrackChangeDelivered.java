package comity.track;

/** The request has reached the respondent: TL-89 runs. */
public record TrackChangeDelivered(Long caseId, Long changeId) {}
