package comity.extension;

import comity.access.Side;
import comity.common.Actor;
import comity.deadline.Deadline;
import comity.deadline.DeadlineKeeper;
import comity.deadline.DeadlineOrders;
import comity.deadline.DeadlinePassed;
import comity.docket.CaseFile;
import comity.serving.Receiving;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** The way of a request from its filing to the decision: who is heard, which limits run (TL-86, TL-87). */
@ApplicationScoped
@Transactional
public class ExtensionCourse {

    static final String VIEW = "TL-86";
    static final String DECISION = "TL-87";

    @Inject
    DeadlineKeeper keeper;

    @Inject
    DeadlineOrders orders;

    @Inject
    ExtensionDocket docket;

    @Inject
    ExtensionNews news;

    @Inject
    Receiving receiving;

    @Inject
    Clock clock;

    void file(CaseFile file, ExtensionRequest row, Deadline limit, List<Long> uploads, Actor actor) {
        docket.requested(file, row, limit, uploads, actor);
    }

    void begin(CaseFile file, ExtensionRequest row) {
        if (!ExtensionRules.hasOtherSide(file)) {
            awaitDecision(row);
        }
        news.requested(row);
    }

    /** The first delivery starts the other side's time, acknowledged or not. */
    void delivered(ExtensionRequest row, Instant at) {
        if (row.isByOrder()
                && row.status() == ExtensionRequest.Status.HEARING
                && keeper.find(row.caseId(), VIEW, row.subject()).isEmpty()) {
            keeper.start(
                    row.caseId(),
                    VIEW,
                    row.subject(),
                    at,
                    ExtensionRules.obligor(row.askedBy().other()));
            news.delivered(row);
        }
    }

    void heard(CaseFile file, ExtensionRequest row, Actor actor) {
        keeper.meet(row.caseId(), VIEW, row.subject());
        receive(row, actor);
        docket.answered(file, row, actor);
        awaitDecision(row);
        news.heard(row);
    }

    /** TL-86 has run: silence is neither consent nor objection. */
    void unheard(ExtensionRequest row) {
        if (row.status() == ExtensionRequest.Status.HEARING && keeper.expire(row.caseId(), VIEW, row.subject())) {
            awaitDecision(row);
        }
    }

    private void awaitDecision(ExtensionRequest row) {
        row.heard();
        keeper.start(
                row.caseId(),
                DECISION,
                row.subject(),
                clock.instant(),
                row.authority().obligor());
    }

    /** What only the parties can give: agreed or declined. */
    void answered(CaseFile file, ExtensionRequest row, Deadline limit, Actor actor) {
        if (limit.isPast(clock.instant())) {
            throw new DeadlinePassed(limit.code(), limit.dueAt());
        }
        receive(row, actor);
        boolean agreed = Boolean.TRUE.equals(row.consents());
        if (agreed) {
            orders.extend(limit, row.days());
        }
        row.settle(
                agreed ? ExtensionRequest.Status.AGREED : ExtensionRequest.Status.DECLINED,
                agreed ? row.days() : null,
                null,
                clock.instant());
        docket.agreed(file, row, limit, actor);
    }

    void decided(CaseFile file, ExtensionRequest row, Deadline limit, boolean granted, Actor actor) {
        keeper.done(row.caseId(), DECISION, row.subject());
        if (granted) {
            orders.extend(limit, row.grantedDays());
        } else {
            orders.refuse(limit);
        }
        docket.decided(file, row, limit, actor);
        news.settled(row);
    }

    /** TL-87 has run: the President decides, and everybody can read why. */
    void overdue(CaseFile file, ExtensionRequest row) {
        if (row.isOpen() && keeper.expire(row.caseId(), DECISION, row.subject())) {
            row.escalate(clock.instant());
            docket.overdue(file, row);
        }
    }

    void moot(ExtensionRequest row) {
        row.settle(ExtensionRequest.Status.MOOT, null, null, clock.instant());
        keeper.cancel(row.caseId(), VIEW, row.subject());
        keeper.cancel(row.caseId(), DECISION, row.subject());
        if (row.isByOrder()) {
            news.settled(row);
        }
    }

    private void receive(ExtensionRequest row, Actor actor) {
        if (row.serviceId() != null) {
            receiving.receivedByActing(row.caseId(), row.serviceId(), actor);
        }
    }

    static Side asked(ExtensionRequest row) {
        return row.askedBy().other();
    }
}
