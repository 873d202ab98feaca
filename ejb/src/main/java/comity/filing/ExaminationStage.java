package comity.filing;

/** Where the intake of a claim stands (S02). To everyone outside it is one closed box (section 0, rule 6). */
public enum ExaminationStage {
    /** a clerk works through the checklist (TL-02) */
    EXAMINE,
    /** the Registrar registers, refuses or refers (TL-02) */
    DECIDE,
    /** the claimant was told what is missing (TL-03) */
    DEFICIENT,
    /** refused with reasons; the claimant may ask the President (TL-04) */
    REFUSED,
    /** the President reviews the refusal (TL-04b) */
    REVIEW,
    /** referred to the President: abuse, duplicate or no Signatory */
    REFERRED,
    /** the respondent, no Signatory, was invited to accept for this case (FX-01) */
    INVITED,
    REGISTERED,
    NOT_REGISTERED;

    public boolean isOver() {
        return this == REGISTERED || this == NOT_REGISTERED;
    }
}
