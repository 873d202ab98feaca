package comity.hearing;

import comity.common.Refusal;
import java.time.Instant;

/** The first day lies nearer than the notice that parties must have (TL-49). */
public final class NoticeTooShort extends Refusal {
    public NoticeTooShort(Instant earliest) {
        super(Kind.INVALID, "TL-49", earliest);
        fault("opensAt", "NOTICE_TOO_SHORT", earliest);
    }
}
