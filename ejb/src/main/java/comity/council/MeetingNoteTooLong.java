package comity.council;

import comity.common.Refusal;

/** The note on the meeting is too long. */
public final class MeetingNoteTooLong extends Refusal {

    public MeetingNoteTooLong() {
        super(Kind.INVALID, "S08");
    }
}
