package comity.panel;

import comity.access.AccessClass;
import comity.access.AccessPolicy;
import comity.access.Act;
import comity.access.Side;
import comity.common.Actor;
import comity.docket.CaseFile;
import comity.docket.CaseFiles;
import comity.docket.CaseState;
import comity.docket.NewEntry;
import comity.document.Document;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;

/** S10: the presiding judge circulates a draft of procedural order no. 1, and the parties are heard on it. */
@ApplicationScoped
@Transactional
public class OrderDrafting {

    private static final int WORDS_MOST = 4000;

    @Inject
    CaseFiles files;

    @Inject
    Panels panels;

    @Inject
    AccessPolicy policy;

    @Inject
    OrderChecking checking;

    @Inject
    PanelPapers papers;

    @Inject
    OrganisationNews news;

    /** A later draft takes the place of the one before; the parties are heard anew. */
    public void circulate(CirculateDraft command, Actor actor) {
        CaseFile file = files.lock(command.order().caseId());
        checking.open(file, actor);
        IssueOrder order = OrderChecking.complete(file, command.order());
        Instant first = checking.firstDue(file, order.firstSubmission());
        Instant until = checking.commentsUntil(file.id(), command.commentsUntil());
        int number = panels.draft(file.id()).map(OrderDraft::number).orElse(0) + 1;
        OrderDraft draft = panels.add(new OrderDraft(order, number, until, actor.id(), checking.now()));
        Document paper = papers.keepDraft(file, draft, first);
        draft.printedAs(paper.id());
        news.docket(
                file,
                NewEntry.of("order.drafted")
                        .by(actor, Side.PNL)
                        .access(AccessClass.PTY)
                        .document(paper)
                        .stage("S10")
                        .args(command.commentsUntil().toString()));
        panels.flush();
        news.drafted(file.id());
    }

    /** A party comments on the draft, once. */
    public void comment(Long caseId, String words, Actor actor) {
        policy.require(actor, caseId, "S10", Act.FILE);
        answer(caseId, Words.required(words, "comment", WORDS_MOST, "S10"), actor);
    }

    /** A party has nothing to say to the draft. */
    public void noComment(Long caseId, Actor actor) {
        answer(caseId, "", actor);
    }

    private void answer(Long caseId, String words, Actor actor) {
        CaseFile file = files.lock(caseId);
        policy.require(actor, caseId, "S10", Act.FILE);
        Side side = policy.sideOf(actor, caseId).filter(Side::isParty).orElseThrow(NotParty::new);
        if (file.place() != CaseState.COMPOSED) {
            throw new OrganisationOver();
        }
        OrderDraft draft = panels.draft(caseId).orElseThrow(DraftAnswered::new);
        draft.answer(side, words, checking.now());
        news.docket(
                file,
                NewEntry.of(words.isEmpty() ? "order.noComment" : "order.commented")
                        .by(actor, side)
                        .access(AccessClass.PTY)
                        .stage("S10"));
        if (draft.answered()) {
            news.heard(caseId);
        }
    }

    public boolean isDrafted(Long caseId) {
        files.lock(caseId);
        return panels.draft(caseId).isPresent();
    }

    public boolean isHeard(Long caseId) {
        files.lock(caseId);
        return panels.draft(caseId).filter(draft -> draft.heard(checking.now())).isPresent();
    }

    /** End of the day for comments, for the process that waits for it. */
    public Instant commentsUntil(Long caseId) {
        return panels.draft(caseId).map(OrderDraft::commentsUntil).orElseThrow(DraftAnswered::new);
    }
}
