package comity.panel;

import comity.access.AccessClass;
import comity.access.AccessPolicy;
import comity.access.Act;
import comity.access.Side;
import comity.common.Actor;
import comity.deadline.DeadlineKeeper;
import comity.deadline.Obligor;
import comity.docket.CaseFile;
import comity.docket.CaseFiles;
import comity.docket.Docket;
import comity.docket.NewEntry;
import comity.document.Document;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** S10: organisation opened and terms of reference (TL-21). */
@ApplicationScoped
@Transactional
public class CaseOrganising {

    static final String TERMS = "TL-21";
    static final String MEETING = "TL-22";
    private static final int TERMS_MOST = 4000;

    @Inject
    CaseFiles files;

    @Inject
    Panels panels;

    @Inject
    DeadlineKeeper keeper;

    @Inject
    AccessPolicy policy;

    @Inject
    PanelPapers papers;

    @Inject
    Docket docket;

    @Inject
    Event<Object> events;

    @Inject
    Clock clock;

    /** TL-22 runs from the composition. */
    public void open(Long caseId) {
        files.lock(caseId);
        if (panels.organisation(caseId).isEmpty()) {
            panels.add(new Organisation(caseId, clock.instant()));
            keeper.start(caseId, MEETING, panels.of(caseId).composedAt(), Obligor.PNL);
            if (keeper.find(caseId, TERMS).isEmpty()) {
                keeper.start(caseId, TERMS, clock.instant(), Obligor.BOTH);
            }
            events.fire(new OrganisationOpened(caseId));
        }
    }

    /** A party's proposal of special terms; the same words from both are an agreement. */
    public void proposeTerms(Long caseId, String words, Actor actor) {
        CaseFile file = files.lock(caseId);
        policy.require(actor, caseId, "S10", Act.FILE);
        Side side = policy.sideOf(actor, caseId).filter(Side::isParty).orElseThrow(NotParty::new);
        Organisation row = organisation(caseId);
        if (row.termsAt() != null) {
            throw new TermsSettled();
        }
        String clean = Words.required(words, "terms", TERMS_MOST, "S10");
        if (keeper.hasRun(caseId, TERMS)) {
            throw new comity.deadline.DeadlinePassed(TERMS, keeper.dueAt(caseId, TERMS));
        }
        row.propose(side, clean);
        docket.record(
                file,
                NewEntry.of("terms.proposed")
                        .by(actor, side)
                        .access(AccessClass.PTY)
                        .stage("S10"));
        if (row.termsAgree()) {
            keeper.meet(caseId, TERMS);
            settle(file, row, clean, true);
            events.fire(new TermsAgreed(caseId));
        }
    }

    /** TL-21 has run: the standard terms apply. */
    public void standardTerms(Long caseId) {
        CaseFile file = files.lock(caseId);
        Organisation row = organisation(caseId);
        boolean over = keeper.expire(caseId, TERMS) || keeper.hasRun(caseId, TERMS);
        if (row.termsAt() == null && over) {
            settle(file, row, papers.standardTerms(file), false);
        }
    }

    private void settle(CaseFile file, Organisation row, String words, boolean special) {
        row.settleTerms(words, special, clock.instant());
        Document paper = papers.keepTerms(file, row);
        docket.record(
                file,
                NewEntry.of(special ? "terms.agreed" : "terms.standard")
                        .document(paper)
                        .stage("S10"));
    }

    public boolean termsSettled(Long caseId) {
        files.lock(caseId);
        return organisation(caseId).termsAt() != null;
    }

    public boolean timetableSet(Long caseId) {
        files.lock(caseId);
        return organisation(caseId).orderedAt() != null;
    }

    public boolean presidingChosen(Long caseId) {
        files.lock(caseId);
        return organisation(caseId).presiding() != null;
    }

    private Organisation organisation(Long caseId) {
        return panels.organisation(caseId).orElseThrow(() -> new NotYetOrganised());
    }
}
