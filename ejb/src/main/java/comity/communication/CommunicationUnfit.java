package comity.communication;

import comity.common.Refusal;

/** A communication whose fields are missing or too long; what was typed is kept. */
public final class CommunicationUnfit extends Refusal {
    CommunicationUnfit() {
        super(Kind.INVALID, "FX-08");
    }
}
