package comity.docket;

import comity.access.PanelDoor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Says by the state of an open case whether a panel is at work in it; a stayed case counts as where it stood.
 * Once the decision is issued the President has nothing more to decide in place of a panel (section 1.2, S22 to S30).
 */
@ApplicationScoped
public class PanelAtWork implements PanelDoor {

    @Inject
    CaseFiles files;

    @Override
    public boolean isPresidents(Long caseId) {
        CaseFile file = files.find(caseId);
        return file.state().isOpen()
                && file.place().isBeforeIssue()
                && !file.place().hasPanelAtWork();
    }
}
