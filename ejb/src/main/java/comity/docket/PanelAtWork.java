package comity.docket;

import comity.access.PanelDoor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Says by the state of an open case whether a panel is at work in it; a stayed case counts as where it stood. */
@ApplicationScoped
public class PanelAtWork implements PanelDoor {

    @Inject
    CaseFiles files;

    @Override
    public boolean isPresidents(Long caseId) {
        CaseFile file = files.find(caseId);
        return file.state().isOpen() && !file.place().hasPanelAtWork();
    }
}
