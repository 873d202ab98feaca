package comity.filing;

import comity.common.Refusal;

/** The act does not belong to the stage in which the intake stands. */
public final class ExaminationSettled extends Refusal {
    ExaminationSettled(ExaminationStage stage) {
        super(Kind.CONFLICT, "S02", stage.name());
    }
}
