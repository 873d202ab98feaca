package comity.stay;

/** Why a case stands still (X6). */
public enum StayCause {
    TALKS,
    OTHER_FORUM,
    OTHER
}
