package comity.track;

import comity.docket.Track;
import java.time.Instant;

/**
 * The track of a case and what the reader can do about it.
 *
 * @param urgent whether limits take the urgent column
 * @param revocableUntil end of the respondent's time to attack the track given at registration, or null
 */
public record TrackStanding(Track track, boolean urgent, boolean mayAsk, Instant revocableUntil) {}
