package comity.filing;

import comity.common.Refusal;

/** One's State has signed the joint form; the others' signatures are awaited. */
public final class JointlySignedAlready extends Refusal {
    JointlySignedAlready() {
        super(Kind.CONFLICT, "S01");
    }
}
