package comity.access;

/** Who decides in a case: the President where no panel is at work (section 1.2). The docket answers. */
public interface PanelDoor {

    /** Whether the President decides in place of a panel. */
    boolean isPresidents(Long caseId);
}
