package comity.objection;

import comity.access.Side;
import comity.deadline.DeadlineKeeper;
import comity.deadline.DeadlinePassed;
import comity.deadline.Obligor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;

/** The limits of S11: TL-27 of objecting, TL-28 of answers, TL-29 of the ruling. */
@ApplicationScoped
public class ObjectionTime {

    static final String OBJECT = "TL-27";
    static final String ANSWER = "TL-28";
    static final String RULE = "TL-29";

    @Inject
    DeadlineKeeper keeper;

    @Inject
    Clock clock;

    Instant now() {
        return clock.instant();
    }

    void begin(Long caseId, Instant from) {
        keeper.start(caseId, OBJECT, from, Obligor.RSP);
    }

    boolean hasBegun(Long caseId) {
        return keeper.find(caseId, OBJECT).isPresent();
    }

    boolean isOpen(Long caseId) {
        return keeper.isRunning(caseId, OBJECT) && !keeper.hasRun(caseId, OBJECT);
    }

    Instant until(Long caseId) {
        return keeper.dueAt(caseId, OBJECT);
    }

    void objected(Long caseId) {
        keeper.meet(caseId, OBJECT);
    }

    /** TL-27 has run: the right is lost. */
    void lapse(Long caseId) {
        keeper.expire(caseId, OBJECT);
    }

    void noLonger(Long caseId) {
        keeper.cancel(caseId, OBJECT);
    }

    /** @return whether TL-28 has begun just now */
    boolean startAnswers(Objection row, Instant from) {
        if (row.status() != Objection.Status.FILED
                || keeper.find(row.caseId(), ANSWER, row.subject()).isPresent()) {
            return false;
        }
        Obligor who = row.side() == Side.RSP ? Obligor.CLM : Obligor.BOTH;
        keeper.start(row.caseId(), ANSWER, row.subject(), from, who);
        return true;
    }

    void requireAnswerable(Objection row) {
        if (row.status() == Objection.Status.FILED && answersOver(row)) {
            throw new DeadlinePassed(ANSWER, keeper.dueAt(row.caseId(), ANSWER, row.subject()));
        }
    }

    boolean answersOver(Objection row) {
        return keeper.hasRun(row.caseId(), ANSWER, row.subject());
    }

    /** The last answer is in, or TL-28 has run: TL-29 runs. */
    void answered(Objection row) {
        if (answersOver(row)) {
            keeper.expire(row.caseId(), ANSWER, row.subject());
        } else {
            keeper.meet(row.caseId(), ANSWER, row.subject());
        }
        row.answered(now());
        keeper.start(row.caseId(), RULE, row.subject(), now(), Obligor.PNL);
    }

    /** @return whether TL-29 has run just now */
    boolean rulingLate(Objection row) {
        return keeper.expire(row.caseId(), RULE, row.subject());
    }

    /** The ruling counts also when it is late. */
    void ruled(Objection row) {
        keeper.done(row.caseId(), RULE, row.subject());
    }

    void cancel(Objection row) {
        keeper.cancel(row.caseId(), ANSWER, row.subject());
        keeper.cancel(row.caseId(), RULE, row.subject());
    }

    Instant dueAt(Objection row) {
        String code = row.status() == Objection.Status.FILED ? ANSWER : RULE;
        return row.isPending() ? keeper.dueAt(row.caseId(), code, row.subject()) : null;
    }
}
