package comity.process.panel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Steps of {@code panel-establishment}. */
@Named
@ApplicationScoped
public class PanelEstablishment {

    @Inject
    comity.panel.PanelEstablishment establishment;

    public void takeUp(Long caseId) {
        establishment.takeUp(caseId);
    }

    public boolean isFirstOver(Long caseId) {
        return establishment.firstOver(caseId);
    }

    public void considerFirst(Long caseId) {
        establishment.considerFirst(caseId);
    }

    public boolean isSettled(Long caseId) {
        return establishment.settled(caseId);
    }

    public void considerSecond(Long caseId) {
        establishment.considerSecond(caseId);
    }

    public boolean isRemoved(Long caseId) {
        return establishment.removed(caseId);
    }
}
