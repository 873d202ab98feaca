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
    WithdrawalEvents events;

    @Inject
    FirstStep firstStep;

    @Inject
    Clock clock;

    /** @param signed whether nobody else must sign it */
    void file(CaseFile file, WithdrawalNotice notice, List<Long> uploads, Actor actor, boolean signed) {
        List<Document> filed = papers.notice(file, notice, uploads, actor);
        notice.filed(filed.stream().map(Document::id).toList());
        docket.record(
                file,
                line(file, signed ? "withdrawal.notified" : "withdrawal.proposed")
                        .by(actor, Side.CLM)
                        .documents(filed)
                        .args(what(notice)));
    }

    void signed(CaseFile file, Actor actor, boolean last, WithdrawalNotice notice) {
        docket.record(
                file,
                line(file, last ? "withdrawal.notified" : "withdrawal.signed")
                        .by(actor, Side.CLM)
                        .args(what(notice)));
    }

    void declined(CaseFile file, WithdrawalNotice notice, Actor actor) {
        notice.settle(WithdrawalNotice.Status.MOOT, clock.instant());
        docket.record(
                file, line(file, "withdrawal.declined").by(actor, Side.CLM).args(what(notice)));
    }

    /** All have signed: it takes effect where the respondent has taken no step, otherwise the respondent is asked. */
    void notified(CaseFile file, WithdrawalNotice notice, Actor actor) {
        notice.notified(!firstStep.taken(file, notice.claims()), clock.instant());
        if (file.registeredAt() != null && file.servedAt() != null) {
            notice.servedBy(serving.serve(file, papers.filed(notice), Side.RSP, "withdrawal-notice")
                    .id());
        }
        if (notice.alone()) {
            takes(file, notice, actor, Side.CLM);
        } else {
            events.notified(notice);
        }
    }

    /** One of several respondents consents; the others are still asked. */
    void consented(CaseFile file, WithdrawalNotice notice, Actor by) {
        docket.record(file, line(file, "withdrawal.consented").by(by, Side.RSP).args(what(notice)));
    }

    /** The withdrawal takes effect: by notice alone, by consent, by silence or by a ruling. */
    void takes(CaseFile file, WithdrawalNotice notice, Actor by, Side onBehalfOf) {
        notice.settle(WithdrawalNotice.Status.EFFECTIVE, clock.instant());
        docket.record(
                file, line(file, "withdrawal.effective").by(by, onBehalfOf).args(what(notice)));
        if (notice.isWhole()) {
            events.withdrawn(notice);
            closing.close(file, notice.alone() ? CloseReason.WITHDRAWN : CloseReason.DISCONTINUED, by, onBehalfOf);
        } else {
            claims.leave(file.id(), notice.claims(), ClaimExit.How.WITHDRAWN);
            events.settled(notice);
        }
    }

    void refused(CaseFile file, WithdrawalNotice notice, Actor by) {
        notice.settle(WithdrawalNotice.Status.REFUSED, clock.instant());
        docket.record(
                file, line(file, "withdrawal.refused").by(by, Side.TRIBUNAL).args(what(notice)));
        events.settled(notice);
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
