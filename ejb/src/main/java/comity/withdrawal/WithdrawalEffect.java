package comity.withdrawal;

import comity.access.Side;
import comity.closing.CaseClosing;
import comity.common.Actor;
import comity.docket.CaseFile;
import comity.docket.CloseReason;
import comity.docket.Docket;
import comity.docket.NewEntry;
import comity.docket.Register;
import comity.document.Document;
import comity.serving.Serving;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** Files a notice of withdrawal and carries it out. */
@ApplicationScoped
public class WithdrawalEffect {

    @Inject
    WithdrawalPapers papers;

    @Inject
    Docket docket;

    @Inject
    Serving serving;

    @Inject
    ClaimsAtIssue claims;

    @Inject
    CaseClosing closing;

    @Inject
    Event<WithdrawalSettled> settled;

    @Inject
    Event<CaseWithdrawn> withdrawn;

    @Inject
    Clock clock;

    void file(CaseFile file, WithdrawalNotice notice, List<Long> uploads, Actor actor) {
        List<Document> filed = papers.notice(file, notice, uploads, actor);
        notice.filed(filed.get(0).id());
        docket.record(
                file,
                line(file, "withdrawal.notified")
                        .by(actor, Side.CLM)
                        .documents(filed)
                        .args(what(notice)));
        if (file.registeredAt() != null && file.servedAt() != null) {
            notice.servedBy(
                    serving.serve(file, filed, Side.RSP, "withdrawal-notice").id());
        }
    }

    /** The withdrawal takes effect: by notice alone, by consent, by silence or by a ruling. */
    void takes(CaseFile file, WithdrawalNotice notice, Actor by, Side onBehalfOf) {
        notice.settle(WithdrawalNotice.Status.EFFECTIVE, clock.instant());
        docket.record(
                file, line(file, "withdrawal.effective").by(by, onBehalfOf).args(what(notice)));
        if (notice.isWhole()) {
            withdrawn.fire(new CaseWithdrawn(file.id()));
            closing.close(file, notice.alone() ? CloseReason.WITHDRAWN : CloseReason.DISCONTINUED, by, onBehalfOf);
        } else {
            claims.leave(file.id(), notice.claims(), ClaimExit.How.WITHDRAWN);
            settled.fire(new WithdrawalSettled(file.id(), notice.id()));
        }
    }

    void refused(CaseFile file, WithdrawalNotice notice, Actor by) {
        notice.settle(WithdrawalNotice.Status.REFUSED, clock.instant());
        docket.record(
                file, line(file, "withdrawal.refused").by(by, Side.TRIBUNAL).args(what(notice)));
        settled.fire(new WithdrawalSettled(file.id(), notice.id()));
    }

    void opposed(CaseFile file, WithdrawalNotice notice, Actor by) {
        Document paper = papers.opposition(file, notice, by);
        docket.record(
                file,
                line(file, "withdrawal.opposed")
                        .by(by, Side.RSP)
                        .document(paper)
                        .args(what(notice)));
        serving.serve(file, List.of(paper), Side.CLM, "withdrawal-opposition");
    }

    private static NewEntry line(CaseFile file, String kind) {
        boolean registered = file.registeredAt() != null;
        return NewEntry.of(kind)
                .access(WithdrawalPapers.READERS)
                .in(registered ? Register.DOCKET : Register.FILING)
                .stage(registered ? "S07" : "S02");
    }

    /** Numbers of the claims, or the key of the words for all. */
    private static String what(WithdrawalNotice notice) {
        return notice.isWhole()
                ? "withdrawal.all"
                : String.join(
                        ", ", notice.claims().stream().map(String::valueOf).toList());
    }
}
