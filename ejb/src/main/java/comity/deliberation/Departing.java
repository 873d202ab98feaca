package comity.deliberation;

import comity.access.AccessClass;
import comity.access.AccessPolicy;
import comity.access.Guarded;
import comity.access.NoSuchThing;
import comity.audit.AuditLog;
import comity.common.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/**
 * The panel follows a holding of the Appeals Chamber unless it states cogent reasons (section 11): what its draft may run
 * against is shown in chambers, and the reasons are taken there.
 */
@ApplicationScoped
@Transactional
public class Departing {

    @Inject
    Chambers chambers;

    @Inject
    Bench bench;

    @Inject
    Departures departures;

    @Inject
    AccessPolicy policy;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** What the draft may run against, and reasons that are only kept. Like every reading in chambers it is logged. */
    public List<Departure> list(Long caseId, Actor actor) {
        policy.requireRead(actor, new Guarded(caseId, AccessClass.CHB, null, null));
        Deliberation room = chambers.current(caseId);
        audit.note(actor, "chamber.read", caseId, String.valueOf(room.id()));
        return departures.of(room);
    }

    /** @throws NoSuchThing if the draft does not run against this holding and no reasons are kept for it */
    public Departure read(Long caseId, int claimNo, Long holdingId, Actor actor) {
        return one(list(caseId, actor), claimNo, holdingId);
    }

    private static Departure one(List<Departure> all, int claimNo, Long holdingId) {
        return all.stream()
                .filter(departure -> departure.isOn(claimNo, holdingId))
                .findFirst()
                .orElseThrow(NoSuchThing::new);
    }

    /**
     * States reasons, or other ones. Whoever may write the draft may.
     *
     * @throws CogentReasonsIncomplete without words, or with too many
     * @throws CogentReasonsChanged if somebody has stated others since they were read
     * @throws NothingContrary if there is nothing to give reasons for
     * @throws ChamberNotThere once the draft is put to the vote
     */
    public Departure state(StateReasons stated, Actor actor) {
        Deliberation room = bench.enter(stated.caseId(), actor);
        room.require(
                Deliberation.Phase.DRAFTING,
                Deliberation.Phase.COMMENTS,
                Deliberation.Phase.INTERIM,
                Deliberation.Phase.REQUESTS,
                Deliberation.Phase.REVIEW);
        if (!departures.knows(stated.holdingId())) {
            throw new NoSuchThing();
        }
        stated.requireComplete();
        Departure before = departures.of(room).stream()
                .filter(departure -> departure.isOn(stated.claimNo(), stated.holdingId()))
                .findFirst()
                .orElseThrow(() -> new NothingContrary(stated.claimNo()));
        if (before.version() != stated.version()) {
            throw new CogentReasonsChanged(before.author(), before.reasons());
        }
        chambers.cogentReasons(room.id()).stream()
                .filter(reasons -> reasons.isOn(stated.claimNo(), stated.holdingId()))
                .findFirst()
                .ifPresentOrElse(
                        reasons -> reasons.state(stated.words(), actor, clock.instant()),
                        () -> chambers.add(new CogentReasons(room.id(), stated, actor, clock.instant())));
        chambers.flush();
        bench.note(
                stated.caseId(),
                "cogent",
                actor,
                String.valueOf(stated.claimNo()),
                before.holding().citation());
        return one(departures.of(room), stated.claimNo(), stated.holdingId());
    }
}
