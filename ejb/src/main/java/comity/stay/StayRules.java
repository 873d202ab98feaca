package comity.stay;

import comity.access.AccessPolicy;
import comity.access.Act;
import comity.access.NotYours;
import comity.access.Side;
import comity.common.Actor;
import comity.deadline.Standstill;
import comity.deadline.TimeLimits;
import comity.deadline.TribunalCalendar;
import comity.docket.CaseFile;
import comity.docket.CaseState;
import comity.docket.StateNotOpen;
import comity.serving.PaperIncomplete;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** Who may stay a case, and what must be said (X6). */
@ApplicationScoped
public class StayRules {

    static final String LONGEST = "TL-84";
    private static final int REASONS_MOST = 2000;

    @Inject
    AccessPolicy policy;

    @Inject
    TribunalCalendar calendar;

    @Inject
    TimeLimits limits;

    static boolean isPossible(CaseFile file) {
        return file.state().isRegistered() && file.state() != CaseState.STAYED;
    }

    void requirePossible(CaseFile file) {
        if (!isPossible(file)) {
            throw new StateNotOpen(file.reference(), file.state());
        }
    }

    /** A party that signs for its side. */
    Side party(CaseFile file, Actor actor) {
        policy.require(actor, file.id(), file.place().stage(), Act.FILE);
        return policy.sideOf(actor, file.id()).filter(Side::isParty).orElseThrow(() -> new NotYours("X6"));
    }

    boolean isParty(CaseFile file, Actor actor) {
        return sideOf(file, actor) != null;
    }

    /** The party for which the actor signs, or null. */
    Side sideOf(CaseFile file, Actor actor) {
        return policy.may(actor, file.id(), file.place().stage(), Act.FILE)
                ? policy.sideOf(actor, file.id()).filter(Side::isParty).orElse(null)
                : null;
    }

    /** The presiding judge; before a panel is at work the President. */
    boolean orders(CaseFile file, Actor actor) {
        return file.place().hasPanelAtWork() ? policy.presides(actor, file.id()) : policy.isPresident(actor, file.id());
    }

    void requireOrders(CaseFile file, Actor actor) {
        if (!orders(file, actor)) {
            policy.requireInside(actor, file.id());
            if (!file.place().hasPanelAtWork()) {
                policy.explainPresidency(actor, file.id());
            }
            throw new NotYours("X6");
        }
    }

    /** A proposal whose day has come can not be agreed to any more: there is nothing left to stand still. */
    boolean isAnswerable(Stay stay) {
        return stay.status() == Stay.Status.PROPOSED
                && (stay.until() == null || stay.until().isAfter(calendar.today()));
    }

    /** Last day of a stay at the claimant's request that would begin today. */
    LocalDate latest(CaseFile file) {
        return calendar.dayOf(calendar.due(calendar.instant(), limits.of(LONGEST, file.urgent()), 0, 0)
                .minusMillis(1));
    }

    void requireWords(CaseFile file, StayCase asked, StayGround ground) {
        LocalDate until = asked.until();
        boolean tooLong = ground == StayGround.REQUEST && until != null && until.isAfter(latest(file));
        PaperIncomplete.check("X6")
                .required("reasons", asked.reasons(), REASONS_MOST)
                .that(asked.cause() != null, "cause", "REQUIRED")
                .that(until == null || until.isAfter(calendar.today()), "until", "DAY_NOT_AFTER_TODAY")
                .that(!tooLong, "until", "STAY_TOO_LONG", latest(file).toString())
                .that(asked.limits().stream().allMatch(StayRules::canStandStill), "limits", "LIMIT_NEVER_TOLLS")
                .done();
    }

    private static boolean canStandStill(String code) {
        return code.matches("(TL|FX)-\\d\\d[a-z]?") && Standstill.canStop(code);
    }

    void requireWords(String reasons) {
        PaperIncomplete.check("X6").required("reasons", reasons, REASONS_MOST).done();
    }
}
