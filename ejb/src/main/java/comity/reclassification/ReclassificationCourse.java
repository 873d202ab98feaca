package comity.reclassification;

import comity.access.Side;
import comity.common.Actor;
import comity.deadline.DeadlineKeeper;
import comity.deadline.Obligor;
import comity.docket.CaseFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** The way of a request from its filing to its end, and when a class changes on it (X10). */
@ApplicationScoped
public class ReclassificationCourse {

    @Inject
    DeadlineKeeper keeper;

    @Inject
    PaperClasses classes;

    @Inject
    ReclassificationDocket docket;

    @Inject
    ReclassificationNews news;

    @Inject
    Clock clock;

    /** Raising does not wait; lowering waits for TL-37. */
    void begin(CaseFile file, Reclassification row, String summary, Actor actor) {
        if (row.raises()) {
            classes.set(file, row, row.wanted(), actor, row.askedBy());
        }
        docket.asked(file, row, summary, actor);
        news.asked(row);
    }

    /** TL-37 counts from the last service. */
    void served(Reclassification row) {
        if (row.status() == Reclassification.Status.HEARING
                && keeper.find(row.caseId(), ReclassificationGuard.OBJECT, row.subject())
                        .isEmpty()) {
            docket.servedAt(row).ifPresent(at -> {
                Obligor who = row.askedBy().isParty() ? obligor(row.askedBy().other()) : Obligor.BOTH;
                keeper.start(row.caseId(), ReclassificationGuard.OBJECT, row.subject(), at, who);
                news.served(row);
            });
        }
    }

    void objected(CaseFile file, Reclassification row, Side side, String words, Actor actor) {
        docket.receivedByActing(row, side, actor);
        keeper.meet(row.caseId(), ReclassificationGuard.OBJECT, row.subject());
        row.object(side, words);
        keeper.start(
                row.caseId(), ReclassificationGuard.ANSWER, row.subject(), clock.instant(), obligor(row.answering()));
        docket.said(file, "reclassification.objected", row, actor, side);
        news.objected(row);
    }

    void answered(CaseFile file, Reclassification row, String words, Actor actor) {
        if (row.status() != Reclassification.Status.OBJECTED) {
            throw new ClassSettled();
        }
        keeper.meet(row.caseId(), ReclassificationGuard.ANSWER, row.subject());
        row.answer(words);
        startRuling(file, row);
        docket.said(file, "reclassification.answered", row, actor, row.answering());
        news.answered(row);
    }

    /** TL-37 has run: the right to object is lost, the class asked for stands or takes effect now. */
    void unopposed(CaseFile file, Reclassification row) {
        if (row.status() != Reclassification.Status.HEARING || !expire(row, ReclassificationGuard.OBJECT)) {
            return;
        }
        row.settle(Reclassification.Status.GRANTED, null, clock.instant());
        docket.byRule(file, "reclassification.unopposed", row);
        classes.set(file, row, row.wanted(), Actor.registry(), Side.TRIBUNAL);
    }

    /** TL-37b has run: the ruling is made without an answer. */
    void unanswered(CaseFile file, Reclassification row) {
        if (row.status() == Reclassification.Status.OBJECTED && expire(row, ReclassificationGuard.ANSWER)) {
            row.unanswered();
            startRuling(file, row);
        }
    }

    /** TL-38 has run: that is said, and the class stays where it is. */
    void late(CaseFile file, Reclassification row) {
        if (row.status() == Reclassification.Status.DECIDING && expire(row, ReclassificationGuard.RULE)) {
            docket.byRule(file, "reclassification.late", row);
        }
    }

    void ruled(CaseFile file, Reclassification row, boolean granted, String words, Actor actor) {
        row.settle(granted ? Reclassification.Status.GRANTED : Reclassification.Status.REFUSED, words, clock.instant());
        keeper.done(row.caseId(), ReclassificationGuard.RULE, row.subject());
        docket.ruled(file, row, actor);
        classes.set(file, row, granted ? row.wanted() : row.former(), actor, Side.TRIBUNAL);
        news.settled(row);
    }

    /** The case has ended, or a higher class was asked for meanwhile. */
    void moot(Reclassification row) {
        row.settle(Reclassification.Status.MOOT, null, clock.instant());
        List.of(ReclassificationGuard.OBJECT, ReclassificationGuard.ANSWER, ReclassificationGuard.RULE)
                .forEach(code -> keeper.cancel(row.caseId(), code, row.subject()));
        news.settled(row);
    }

    private void startRuling(CaseFile file, Reclassification row) {
        Obligor who = file.place().hasPanelAtWork() ? Obligor.PNL : Obligor.REG;
        keeper.start(row.caseId(), ReclassificationGuard.RULE, row.subject(), clock.instant(), who);
    }

    private boolean expire(Reclassification row, String code) {
        return keeper.expire(row.caseId(), code, row.subject());
    }

    private static Obligor obligor(Side side) {
        return side == Side.CLM ? Obligor.CLM : Obligor.RSP;
    }
}
