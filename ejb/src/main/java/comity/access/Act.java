package comity.access;

/** What a cell of the permission matrix allows (section 1.2). Counsel drafts where the Agent files. */
public enum Act {
    FILE,
    DRAFT,
    TASK,
    DECIDE,
    READ
}
