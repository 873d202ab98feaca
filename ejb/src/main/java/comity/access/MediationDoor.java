package comity.access;

/** Who may enter the room of a mediation (section 1.1, class MED). The room's own feature answers. */
public interface MediationDoor {

    /** Whether this person takes part in a mediation of the case, on a seat that he holds now. */
    boolean isOpenTo(String personId, Long caseId);
}
