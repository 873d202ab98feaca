package comity.settlement;

import comity.access.AccessClass;
import comity.access.Side;
import comity.closing.CaseClosing;
import comity.common.Actor;
import comity.deadline.Deadline;
import comity.deadline.DeadlineKeeper;
import comity.deadline.Obligor;
import comity.docket.CaseFile;
import comity.docket.CloseReason;
import comity.docket.Docket;
import comity.docket.NewEntry;
import comity.document.Document;
import comity.withdrawal.ClaimExit;
import comity.withdrawal.ClaimsAtIssue;
import comity.worklist.NewWorkItem;
import comity.worklist.WorkList;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;

/** What follows from terms, signatures and record. */
@ApplicationScoped
public class SettlementEffect {

    static final String TASK = "record-settlement";
    static final String LIMIT = "TL-82";

    @Inject
    Docket docket;

    @Inject
    DeadlineKeeper keeper;

    @Inject
    WorkList workList;

    @Inject
    SettlementPaper paper;

    @Inject
    ClaimsAtIssue claims;

    @Inject
    CaseClosing closing;

    @Inject
    Event<SettlementRecorded> recorded;

    @Inject
    Clock clock;

    void proposed(CaseFile file, Side side, Actor actor) {
        docket.record(file, line("settlement.proposed", side, actor));
    }

    void signed(CaseFile file, Settlement terms, Side side, Actor actor) {
        boolean last = terms.status() == Settlement.Status.SIGNED;
        docket.record(file, line(last ? "settlement.signed" : "settlement.signedByOne", side, actor));
        if (last) {
            await(file, terms);
        }
    }

    private void await(CaseFile file, Settlement terms) {
        Deadline limit = keeper.start(file.id(), LIMIT, terms.subject(), clock.instant(), Obligor.REG);
        workList.open(new NewWorkItem(file.id(), TASK, terms.subject(), "registrar", LIMIT, limit.dueAt()));
    }

    /** Overdue staff harms no party: a late record is a record. */
    void recorded(CaseFile file, Settlement terms, Actor actor) {
        keeper.done(file.id(), LIMIT, terms.subject());
        workList.close(file.id(), TASK, terms.subject());
        Document record = paper.print(file, terms);
        terms.record(record.id(), clock.instant());
        docket.record(
                file,
                NewEntry.of("settlement.recorded")
                        .by(actor, Side.TRIBUNAL)
                        .access(readers(terms))
                        .stage("S07")
                        .document(record));
        claims.leave(file.id(), claims.numbers(file.id()), ClaimExit.How.SETTLED);
        recorded.fire(new SettlementRecorded(file.id()));
        closing.close(file, CloseReason.SETTLED, actor, Side.TRIBUNAL);
    }

    void overdue(Settlement terms) {
        workList.escalate(terms.caseId(), TASK, "president");
    }

    static AccessClass readers(Settlement terms) {
        return terms.isSealed() ? AccessClass.PTY : AccessClass.PUB;
    }

    private static NewEntry line(String kind, Side side, Actor actor) {
        return NewEntry.of(kind).by(actor, side).access(AccessClass.PTY).stage("S07");
    }
}
