package comity.joinder;

import comity.access.AccessPolicy;
import comity.access.Act;
import comity.access.CourtRole;
import comity.access.NoSuchThing;
import comity.access.NotYours;
import comity.access.Side;
import comity.common.Actor;
import comity.docket.CaseFile;
import comity.docket.CaseState;
import comity.docket.CloseReason;
import comity.docket.StateNotOpen;
import comity.serving.PaperIncomplete;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Who may ask and decide, and which two cases can be joined (X3). */
@ApplicationScoped
public class JoinderGuard {

    static final String RULE = "X3";
    private static final int WORDS_MOST = 5000;
    private static final String OTHER = "other";

    @Inject
    AccessPolicy policy;

    @Inject
    JoinderRecords records;

    @Inject
    Kin kin;

    /** The side that asks: a party by whoever signs for it, or whoever decides in this case. */
    Side asking(CaseFile file, Actor actor) {
        if (moves(file, actor)) {
            return Side.TRIBUNAL;
        }
        if (!CasePair.hasPanel(file)) {
            policy.explainPresidency(actor, file.id());
        }
        return party(file, actor);
    }

    /** The party for which the person signs. */
    Side party(CaseFile file, Actor actor) {
        policy.require(actor, file.id(), file.place().stage(), Act.FILE);
        return policy.sideOf(actor, file.id()).filter(Side::isParty).orElseThrow(() -> new NotYours(RULE));
    }

    Optional<Side> partyOf(CaseFile file, Actor actor) {
        return policy.may(actor, file.id(), file.place().stage(), Act.FILE)
                ? policy.sideOf(actor, file.id()).filter(Side::isParty)
                : Optional.empty();
    }

    private boolean moves(CaseFile file, Actor actor) {
        return CasePair.hasPanel(file) ? policy.presides(actor, file.id()) : policy.isPresident(actor, file.id());
    }

    boolean mayAsk(CaseFile file, Actor actor) {
        return CasePair.isInTime(file)
                && (moves(file, actor) || partyOf(file, actor).isPresent());
    }

    /** Who decides in this case, or in the one of two where it is decided; after TL-90 the President too. */
    boolean mayDecide(Joinder row, Long here, Actor actor) {
        boolean his = switch (row.authority()) {
            case PRESIDENT -> isPresident(row, actor);
            case PRESIDING -> policy.presides(actor, row.decidedIn());
            case PANELS -> policy.presides(actor, here);
        };
        return his || row.isOverdue() && isPresident(row, actor);
    }

    /** Section 1: a President who may not act in one of the two cases decides in neither; a late one not alone. */
    private boolean isPresident(Joinder row, Actor actor) {
        boolean late = row.isOverdue() && row.authority() == JoinderAuthority.PRESIDENT;
        boolean one = policy.isPresident(actor, row.caseId(), late);
        boolean other = policy.isPresident(actor, row.otherId(), late);
        return policy.holds(actor, CourtRole.PRS) ? one && other : one || other;
    }

    boolean presides(Long caseId, Actor actor) {
        return policy.presides(actor, caseId);
    }

    /** Whether the person sits on a panel of either case. */
    boolean sitsBeside(Joinder row, Actor actor) {
        return policy.sitsOn(actor, row.caseId()) || policy.sitsOn(actor, row.otherId());
    }

    /** Refuses whoever does not decide: inside the case by name, to an outsider it looks absent. */
    void refuse(CaseFile file, Joinder row, Actor actor) {
        if (row.authority() == JoinderAuthority.PRESIDENT) {
            policy.explainPresidency(actor, row.caseId());
            policy.explainPresidency(actor, row.otherId());
        }
        throw policy.isInsider(actor, file.id()) ? new NotYours(RULE) : new NoSuchThing();
    }

    void requireComplete(CaseFile file, Optional<CaseFile> named, AskJoinder asked) {
        if (!file.state().isRegistered()) {
            throw new StateNotOpen(file.reference(), file.state());
        }
        if (!CasePair.isInTime(file)) {
            throw new JoinderTooLate();
        }
        boolean blank = asked.other() == null || asked.other().isBlank();
        PaperIncomplete.check(RULE)
                .that(!blank, OTHER, "REQUIRED")
                .that(blank || named.isPresent(), OTHER, "NO_SUCH_CASE")
                .that(asked.mode() != null, "mode", "REQUIRED")
                .required("reasons", asked.reasons(), WORDS_MOST)
                .done();
    }

    /** @return what the two cases share */
    Kinship requireFit(CasePair pair, JoinderMode mode, Side side, Actor actor) {
        CaseFile other = pair.other();
        if (pair.asked().id().equals(other.id())) {
            throw new SameCase().fault(OTHER, "SAME_CASE");
        }
        if (other.state() == CaseState.CLOSED) {
            throw other.closeReason() == CloseReason.JOINED
                    ? new CaseJoinedAlready().fault(OTHER, "CASE_JOINED_ALREADY")
                    : new OtherCaseOver().fault(OTHER, "OTHER_CASE_OVER");
        }
        Kinship shared =
                kin.of(pair.asked(), other).orElseThrow(() -> new CasesNotRelated().fault(OTHER, "CASES_NOT_RELATED"));
        if (!CasePair.isInTime(other)) {
            throw new JoinderTooLate();
        }
        requireFree(pair, mode);
        requireOwnMotion(pair, side, actor);
        return shared;
    }

    private void requireFree(CasePair pair, JoinderMode mode) {
        for (Joinder earlier : records.ofCase(pair.asked().id())) {
            if (earlier.concerns(pair.other().id())) {
                if (earlier.isOpen()) {
                    throw new JoinderPending();
                }
                if (mode == JoinderMode.COORD && earlier.status() == Joinder.Status.COORDINATED) {
                    throw new CoordinatedAlready();
                }
            }
        }
        if (mode == JoinderMode.JOIN) {
            requireJoinable(pair);
        }
    }

    void requireJoinable(CasePair pair) {
        pair.stream()
                .filter(file -> file.state() == CaseState.STAYED)
                .findFirst()
                .ifPresent(stayed -> {
                    throw new CaseStandsStill(stayed.reference());
                });
        if (pair.wouldFaceItself()) {
            throw new StateOnBothSides();
        }
        if (pair.stream().noneMatch(CasePair::canLead)) {
            throw new JoinderTooLate();
        }
    }

    /** Of its own motion only who could decide: before a panel is at work in either case the President. */
    private void requireOwnMotion(CasePair pair, Side side, Actor actor) {
        if (side == Side.TRIBUNAL
                && pair.authority() != JoinderAuthority.PRESIDENT
                && pair.stream().noneMatch(file -> policy.presides(actor, file.id()))) {
            throw new NotYours(RULE);
        }
    }

    static PaperIncomplete.Check words(String field, String words) {
        return PaperIncomplete.check(RULE).required(field, words, WORDS_MOST);
    }
}
