package comity.process.docket;

import comity.docket.CaseFiles;
import comity.docket.CaseState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Steps of {@code case-main}. */
@Named
@ApplicationScoped
public class CaseMain {

    @Inject
    CaseFiles files;

    @Inject
    CaseEnding ending;

    public boolean isClosed(Long caseId) {
        return files.lock(caseId).state() == CaseState.CLOSED;
    }

    public void endTheRest(Long caseId) {
        ending.endTheRest(caseId);
    }
}
