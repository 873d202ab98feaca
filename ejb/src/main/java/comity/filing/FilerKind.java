package comity.filing;

/** Who files (section 1): a Signatory State, an organisation that is a Signatory, an individual or legal person. */
public enum FilerKind {
    STATE,
    ORG,
    IND
}
