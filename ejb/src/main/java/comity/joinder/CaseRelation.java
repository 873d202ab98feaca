package comity.joinder;

/** Another case to which this one belongs by a decision on joinder: public, as the docket is. */
public record CaseRelation(Kind kind, String reference, String title) {

    /** How the other case stands to this one. */
    public enum Kind {
        LEAD,
        JOINED,
        COORDINATED
    }
}
