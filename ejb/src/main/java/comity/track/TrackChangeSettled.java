package comity.track;

/** The change is ordered, refused or without object. */
public record TrackChangeSettled(Long caseId, Long changeId) {}
