package comity.docket;

/** Why a case was closed (section 3). */
public enum CloseReason {
    NOT_REGISTERED,
    LAPSED,
    SETTLED,
    WITHDRAWN,
    DISCONTINUED,
    DISMISSED,
    CONCLUDED,
    COMPLIED,
    JOINED,
    REMOVED
}
