package comity.joinder;

/** What two cases share. */
public enum Kinship {
    MEASURE,
    RESPONDENT
}
