package comity.panel;

import comity.common.Actor;
import comity.deadline.DeadlineKeeper;
import comity.docket.CaseFile;
import comity.docket.CaseFiles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;

/** S10: procedural order no. 1 by the presiding judge, the parties heard, or by default when TL-22 has run. */
@ApplicationScoped
@Transactional
public class ProceduralOrder {

    private static final String MEETING = CaseOrganising.MEETING;

    @Inject
    CaseFiles files;

    @Inject
    Panels panels;

    @Inject
    DeadlineKeeper keeper;

    @Inject
    OrderChecking checking;

    @Inject
    OrderWriting writing;

    /** The presiding judge issues the order; it may differ from the draft, since the parties were heard on it. */
    public void issue(IssueOrder command, Actor actor) {
        CaseFile file = files.lock(command.caseId());
        Organisation row = checking.open(file, actor);
        boolean heard = panels.draft(file.id())
                .filter(draft -> draft.heard(checking.now()))
                .isPresent();
        if (!heard && !keeper.hasRun(file.id(), MEETING)) {
            throw new PartiesUnheard();
        }
        IssueOrder order = OrderChecking.complete(file, command);
        Instant first = checking.firstDue(file, command.firstSubmission());
        keeper.meet(file.id(), MEETING);
        writing.write(file, row, order, first, actor, false);
    }

    /** TL-22 has run: the default timetable of the table applies. */
    public void byDefault(Long caseId) {
        CaseFile file = files.lock(caseId);
        Organisation row = panels.organisation(caseId).orElseThrow(NotYetOrganised::new);
        boolean over = keeper.expire(caseId, MEETING) || keeper.hasRun(caseId, MEETING);
        if (row.orderedAt() == null && over) {
            IssueOrder plain = new IssueOrder(caseId, null, null, null, null, null);
            writing.write(file, row, OrderChecking.complete(file, plain), null, Actor.registry(), true);
        }
    }
}
