package comity.access;

import comity.common.Refusal;

/** Section 1: nobody is judge and delegate anywhere at the same time. */
public final class JudgeAndDelegate extends Refusal {
    public JudgeAndDelegate(String personId) {
        super(Kind.CONFLICT, "1", personId);
    }
}
