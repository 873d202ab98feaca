package comity.docket;

/** The track of a case; a case on the urgent track takes the urgent column of the time-limits (section 4). */
public enum Track {
    NORMAL,
    URGENT,
    SMALL,
    MASS
}
