package comity.serving;

import comity.common.Refusal;

/** The day on which a note verbale was delivered lies neither in the future nor before its dispatch. */
public final class NoteNotYetDelivered extends Refusal {
    public NoteNotYetDelivered() {
        super(Kind.INVALID, "TL-96");
        fault("deliveredOn", "NOTE_NOT_YET_DELIVERED");
    }
}
