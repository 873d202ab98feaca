package comity.precedent;

import comity.common.Refusal;

/**
 * Refused: two different published decisions of the Tribunal are compared, each named by its citation (section 11). The
 * faults stand beside {@code a} and {@code b}; a decision that is not published is as unknown as one that does not exist.
 */
public final class DecisionNotComparable extends Refusal {

    DecisionNotComparable() {
        super(Kind.INVALID, "11");
    }

    void because(String field, Why why, Object... args) {
        fault(field, "DECISION_NOT_COMPARABLE." + why, args);
    }

    /** What is wrong with one of the two. */
    enum Why {
        /** No citation was given. */
        MISSING,
        /** What was given has no form of a citation. */
        FORM,
        /** No published decision has this citation. */
        UNKNOWN,
        /** An authority of another court has no claims, votes or standing here. */
        EXTERNAL,
        /** The same decision as the first. */
        SAME
    }
}
