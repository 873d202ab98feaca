package comity.withdrawal;

import comity.access.AccessPolicy;
import comity.access.Side;
import comity.common.Actor;
import comity.consent.StateSignedAlready;
import comity.deadline.DeadlineKeeper;
import comity.deadline.Obligor;
import comity.docket.CaseEnded;
import comity.docket.CaseFile;
import comity.docket.CaseFiles;
import comity.serving.PaperIncomplete;
import comity.serving.Receiving;
import comity.serving.Served;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** The respondent's answer to a notice of withdrawal: consent, silence (TL-80) or opposition (X2). */
@ApplicationScoped
@Transactional
public class Discontinuance {

    private static final String LIMIT = "TL-80";
    private static final int REASONS_MOST = 2000;

    @Inject
    CaseFiles files;

    @Inject
    WithdrawalParties parties;

    @Inject
    WithdrawalNotices notices;

    @Inject
    WithdrawalEffect effect;

    @Inject
    DeadlineKeeper keeper;

    @Inject
    Receiving receiving;

    @Inject
    WithdrawalEvents events;

    @Inject
    Clock clock;

    void onServed(@Observes Served served) {
        notices.servedBy(served.serviceId()).filter(WithdrawalNotice::isOpen).ifPresent(notice -> {
            keeper.start(notice.caseId(), LIMIT, notice.subject(), served.servedAt(), Obligor.RSP);
            events.served(notice);
        });
    }

    /** Agreement, at any time: the claims end when every State that they are against has consented. */
    public void consent(Long caseId, Long withdrawalId, Actor actor) {
        CaseFile file = files.lock(caseId);
        WithdrawalNotice notice = open(file, withdrawalId);
        String state = answering(file, notice, actor);
        if (parties.consent(file, notice, state, actor)) {
            keeper.cancel(caseId, LIMIT, notice.subject());
            effect.takes(file, notice, actor, Side.RSP);
        } else {
            effect.consented(file, notice, actor);
        }
    }

    /** In time only until TL-80 has run. Where several are asked, one that opposes is enough. */
    public void oppose(Long caseId, Long withdrawalId, String reasons, Actor actor) {
        CaseFile file = files.lock(caseId);
        WithdrawalNotice notice = open(file, withdrawalId);
        String state = answering(file, notice, actor);
        if (parties.hasConsented(notice, state)) {
            throw new StateSignedAlready("X2");
        }
        PaperIncomplete.check("X2").required("reasons", reasons, REASONS_MOST).done();
        if (notice.status() == WithdrawalNotice.Status.OPPOSED) {
            throw new WithdrawalPending();
        }
        keeper.meet(caseId, LIMIT, notice.subject());
        notice.oppose(reasons);
        effect.opposed(file, notice, actor);
        events.opposed(notice);
    }

    private String answering(CaseFile file, WithdrawalNotice notice, Actor actor) {
        String state = parties.respondent(file, notice, actor);
        if (notice.serviceId() != null) {
            receiving.receivedByActing(file.id(), notice.serviceId(), actor);
        }
        return state;
    }

    private WithdrawalNotice open(CaseFile file, Long withdrawalId) {
        WithdrawalNotice notice = notices.find(file.id(), withdrawalId);
        if (!notice.isNotified()) {
            throw new WithdrawalOver();
        }
        Withdrawals.requireOpen(file);
        return notice;
    }

    /** The panel, before it is composed the President, rules on an opposed withdrawal. */
    public void rule(Long caseId, Long withdrawalId, boolean granted, String reasons, Actor actor) {
        CaseFile file = files.lock(caseId);
        parties.requireRuler(file, actor);
        WithdrawalNotice notice = open(file, withdrawalId);
        if (notice.status() != WithdrawalNotice.Status.OPPOSED) {
            throw new NothingToRuleOn();
        }
        PaperIncomplete.check("X2").required("reasons", reasons, REASONS_MOST).done();
        notice.rule(reasons);
        if (granted) {
            effect.takes(file, notice, actor, Side.TRIBUNAL);
        } else {
            effect.refused(file, notice, actor);
        }
    }

    static boolean rules(AccessPolicy policy, CaseFile file, Actor actor) {
        return isBeforePanel(file) ? policy.isPresident(actor, file.id()) : policy.presides(actor, file.id());
    }

    /** Whether the President decides what a panel would. */
    static boolean isBeforePanel(CaseFile file) {
        return switch (file.stayedFrom() == null ? file.state() : file.stayedFrom()) {
            case WRITTEN, PRELIMINARY, HEARING, DELIBERATION, INTERIM_REVIEW -> false;
            default -> true;
        };
    }

    public boolean isForPresident(Long caseId) {
        return isBeforePanel(files.lock(caseId));
    }

    public WithdrawalNotice.Status statusOf(Long caseId, Long withdrawalId) {
        files.lock(caseId);
        return notices.find(caseId, withdrawalId).status();
    }

    /** TL-80 has run: silence is consent. */
    public void acquiesce(Long caseId, Long withdrawalId) {
        CaseFile file = files.lock(caseId);
        WithdrawalNotice notice = notices.find(caseId, withdrawalId);
        if (!keeper.expire(caseId, LIMIT, notice.subject()) || !notice.isNotified()) {
            return;
        }
        effect.takes(file, notice, Actor.registry(), Side.TRIBUNAL);
    }

    void onEnded(@Observes CaseEnded ended) {
        notices.open(ended.caseId()).ifPresent(notice -> notice.settle(WithdrawalNotice.Status.MOOT, clock.instant()));
    }
}
