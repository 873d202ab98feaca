package comity.filing;

import comity.docket.Track;
import java.time.Instant;

/** What registration gave: the docket number, the track and the rule that gave it. */
public record Registration(Long caseId, String docketNumber, Track track, String reason, Instant registeredAt) {}
