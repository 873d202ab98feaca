package comity.track;

/** A change of track was asked for: its process starts. */
public record TrackChangeAsked(Long caseId, Long changeId) {}
