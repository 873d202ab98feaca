package comity.editing;

import comity.common.Refusal;

/** Refused: only a decision of the Appeals Chamber overrules or reverses another (section 11). */
public final class TreatmentReserved extends Refusal {
    TreatmentReserved(String citation) {
        super(Kind.INVALID, "11", citation);
        fault("treatment", "TREATMENT_RESERVED", citation);
    }
}
