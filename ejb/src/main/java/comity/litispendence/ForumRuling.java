package comity.litispendence;

/** What follows from a proceeding elsewhere (X8). */
public enum ForumRuling {
    GOES_ON,
    STAYED,
    DECLINED
}
