package comity.panel;

import comity.common.Refusal;

/** The panel may still elect its presiding judge: the President names one only when TL-22 has run. */
public final class PanelStillElects extends Refusal {

    public PanelStillElects() {
        super(Kind.CONFLICT, "TL-22");
    }
}
