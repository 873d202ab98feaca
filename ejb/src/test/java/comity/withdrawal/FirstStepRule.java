package comity.withdrawal;

import comity.access.Side;

/** For tests of other rooms: whether what the respondent did there is its first step. */
public final class FirstStepRule {

    private FirstStepRule() {}

    public static boolean isStep(String kind) {
        return FirstStep.isStep(Side.RSP, kind);
    }
}
