package comity.filing;

/** What a claimant may ask the Tribunal to order (D14). */
public enum Remedy {
    DECL,
    CESS,
    NREP,
    WDRW,
    INSP,
    NOTI,
    REST,
    COMP,
    SATS
}
