package comity.extension;

import comity.access.AccessPolicy;
import comity.common.Actor;
import comity.deadline.Obligor;
import comity.docket.CaseFile;

/** Who decides on an extension (section 4). */
public enum Authority {
    REGISTRAR(Obligor.REG),
    PRESIDING(Obligor.PNL),
    PRESIDENT(Obligor.PRS);

    /** The Registrar gives no more than this; the rest up to the cap is for the presiding judge. */
    static final int REGISTRAR_MOST = 14;

    private final Obligor obligor;

    Authority(Obligor obligor) {
        this.obligor = obligor;
    }

    static Authority over(CaseFile file, int days) {
        if (days <= REGISTRAR_MOST) {
            return REGISTRAR;
        }
        return file.place().hasPanelAtWork() ? PRESIDING : PRESIDENT;
    }

    /** Whose limit TL-87 is. */
    Obligor obligor() {
        return obligor;
    }

    /** @param late whether TL-87 has run: then a President who had to decide has left it to the Vice-President as well */
    boolean isHeldBy(Actor actor, Long caseId, boolean late, AccessPolicy policy) {
        return switch (this) {
            case REGISTRAR -> policy.isRegistrar(actor) && !actor.isSystem();
            case PRESIDING -> policy.presides(actor, caseId);
            case PRESIDENT -> policy.isPresident(actor, caseId, late);
        };
    }
}
