package comity.filing;

/** Groups of categories: they drive track, panel size, standard of proof and reasonable period (section 2.1). */
public enum Group {
    MEDDLING,
    PERSON,
    CYBER,
    FORCE,
    MILITARY,
    MISSILE,
    VERIFY,
    SECURITY,
    COMPLY
}
