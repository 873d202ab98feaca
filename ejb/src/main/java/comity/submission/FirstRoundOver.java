package comity.submission;

import java.time.Instant;

/** The claimant's first submission was served, or its time has run: objections count from this instant (TL-27). */
public record FirstRoundOver(Long caseId, Instant at) {}
