package comity.process.docket;

import comity.docket.CaseFiles;
import comity.docket.CaseState;
import comity.panel.SeatTurns;
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

    @Inject
    SeatTurns turns;

    public boolean isClosed(Long caseId) {
        return files.lock(caseId).state() == CaseState.CLOSED;
    }

    /** Whether no other seat is being filled. */
    public boolean isSeatTurn(Long caseId) {
        return turns.free(caseId);
    }

    public void openSeat(Long caseId) {
        turns.openNext(caseId);
    }

    public void endTheRest(Long caseId) {
        ending.endTheRest(caseId);
    }
}
