package comity.track;

import comity.access.AccessPolicy;
import comity.access.Act;
import comity.access.NotYours;
import comity.access.Side;
import comity.common.Actor;
import comity.deadline.Deadline;
import comity.deadline.DeadlineKeeper;
import comity.deadline.DeadlinePassed;
import comity.docket.CaseFile;
import comity.docket.StateNotOpen;
import comity.docket.Track;
import comity.serving.PaperIncomplete;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Who may ask for a change of track, who decides, and what must be said (X4). */
@ApplicationScoped
public class TrackGuard {

    static final String HEARD = "TL-89";

    /** Subject of the TL-89 within which the respondent may ask that the track given at registration be revoked. */
    static final String REGISTRATION = "registration";

    private static final int WORDS_MOST = 2000;

    @Inject
    AccessPolicy policy;

    @Inject
    TrackRecords records;

    @Inject
    DeadlineKeeper keeper;

    static boolean isPossible(CaseFile file) {
        return file.state().isRegistered() && file.track() != Track.MASS;
    }

    /** The side that asks: a party by whoever signs for it, or the judge who would decide. */
    Side asking(CaseFile file, Actor actor) {
        if (decides(file, actor)) {
            return Side.TRIBUNAL;
        }
        explain(file, actor);
        policy.require(actor, file.id(), file.place().stage(), Act.FILE);
        return policy.sideOf(actor, file.id()).filter(Side::isParty).orElseThrow(() -> new NotYours("X4"));
    }

    /** The side for which the reader could act, or nothing. */
    Optional<Side> sideOf(CaseFile file, Actor actor) {
        if (decides(file, actor)) {
            return Optional.of(Side.TRIBUNAL);
        }
        return policy.may(actor, file.id(), file.place().stage(), Act.FILE)
                ? policy.sideOf(actor, file.id()).filter(Side::isParty)
                : Optional.empty();
    }

    /** The presiding judge; before a panel is at work the President. */
    boolean decides(CaseFile file, Actor actor) {
        return file.place().hasPanelAtWork() ? policy.presides(actor, file.id()) : policy.isPresident(actor, file.id());
    }

    /** Before a refusal, where the President decides: why he does not act now, or the Vice-President not. */
    void explain(CaseFile file, Actor actor) {
        if (!file.place().hasPanelAtWork()) {
            policy.explainPresidency(actor, file.id());
        }
    }

    void requireOpen(CaseFile file) {
        if (!file.state().isRegistered()) {
            throw new StateNotOpen(file.reference(), file.state());
        }
        if (file.track() == Track.MASS) {
            throw new TrackOfItsOwn();
        }
    }

    void requireFree(CaseFile file, AskTrackChange asked, Side side) {
        requireOpen(file);
        if (file.urgent() == asked.urgent()) {
            throw new TrackAsItIs();
        }
        if (records.open(file.id()).isPresent()) {
            throw new TrackAsked();
        }
        Optional<Deadline> tooLate = tooLateToRevoke(file, side);
        if (tooLate.isPresent()) {
            throw new DeadlinePassed(HEARD, tooLate.get().dueAt());
        }
        requireWords("reasons", asked.reasons());
    }

    /** Whether the reader could ask now for the other time-limits. */
    boolean mayAsk(CaseFile file, Side side) {
        return isPossible(file)
                && records.open(file.id()).isEmpty()
                && tooLateToRevoke(file, side).isEmpty();
    }

    /** What the table gave at registration the respondent attacks within TL-89, not later. */
    private Optional<Deadline> tooLateToRevoke(CaseFile file, Side side) {
        return side == Side.RSP && file.urgent() && !wasOrdered(file)
                ? keeper.find(file.id(), HEARD, REGISTRATION)
                        .filter(limit -> keeper.hasRun(file.id(), HEARD, REGISTRATION))
                : Optional.empty();
    }

    private boolean wasOrdered(CaseFile file) {
        return records.ofCase(file.id()).stream().anyMatch(row -> row.status() == TrackChange.Status.ORDERED);
    }

    static void requireWords(String field, String words) {
        PaperIncomplete.check("X4").required(field, words, WORDS_MOST).done();
    }

    /** Only a change to the urgent track waits for the respondent; what it asks for itself does not. */
    static boolean mustBeHeard(CaseFile file, TrackChange row) {
        return row.urgent() && row.askedBy() != Side.RSP && file.servedAt() != null;
    }
}
