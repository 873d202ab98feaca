package comity.stay;

import comity.access.Side;
import comity.closing.CaseClosing;
import comity.common.Actor;
import comity.deadline.DeadlineKeeper;
import comity.deadline.DeadlineOrders;
import comity.deadline.Obligor;
import comity.deadline.Standstill;
import comity.docket.CaseFile;
import comity.docket.CloseReason;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** Begins and ends a stay: the state of the case, the ledger, the limits, the docket (X6). */
@ApplicationScoped
public class StayEffect {

    @Inject
    DeadlineOrders orders;

    @Inject
    DeadlineKeeper keeper;

    @Inject
    StayDocket docket;

    @Inject
    CaseClosing closing;

    @Inject
    Event<StayOrdered> ordered;

    @Inject
    Event<StayEnded> ended;

    @Inject
    Clock clock;

    /** @param by the side whose act it is: that of the last to sign, or the Tribunal's */
    void begin(CaseFile file, Stay stay, Side by, Actor actor) {
        file.stay();
        stay.begin(clock.instant());
        orders.moveOn(file.id(), LocalDate.now(clock));
        orders.standStill(new Standstill(
                file.id(), LocalDate.now(clock), stay.until(), stay.ground() + " " + stay.cause(), stay.limits()));
        if (stay.ground() == StayGround.REQUEST) {
            keeper.start(file.id(), StayRules.LONGEST, stay.subject(), clock.instant(), Obligor.CLM);
        }
        docket.begun(file, stay, by, actor);
        ordered.fire(new StayOrdered(file.id(), stay.id()));
    }

    void end(CaseFile file, Stay stay, Side by, String reasons, Actor actor) {
        keeper.cancel(file.id(), StayRules.LONGEST, stay.subject());
        stay.end(Stay.Status.ENDED, clock.instant());
        file.resume();
        orders.moveOn(file.id(), LocalDate.now(clock));
        docket.ended(file, stay, by, reasons, actor);
        ended.fire(new StayEnded(file.id(), stay.id()));
    }

    /** TL-84 has run. */
    void lapse(CaseFile file, Stay stay) {
        if (keeper.expire(file.id(), StayRules.LONGEST, stay.subject())) {
            stay.end(Stay.Status.LAPSED, clock.instant());
            ended.fire(new StayEnded(file.id(), stay.id()));
            closing.close(file, CloseReason.LAPSED);
        }
    }

    /** The case has ended under its stay: the ledger says until when it lasted. */
    void closeLedger(Long caseId) {
        orders.moveOn(caseId, LocalDate.now(clock));
    }
}
