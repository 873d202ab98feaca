package comity.council;

import comity.common.Refusal;
import java.time.LocalDate;

/** The day of the meeting has not come. */
public final class MeetingNotHeld extends Refusal {

    public MeetingNotHeld(LocalDate day) {
        super(Kind.CONFLICT, "S08", day);
    }
}
