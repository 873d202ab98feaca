package comity.submission;

import comity.access.Side;

/** The default of a party was recorded. */
public record DefaultRecorded(Long caseId, Side side) {}
