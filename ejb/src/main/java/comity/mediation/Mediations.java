package comity.mediation;

import comity.access.AccessClass;
import comity.access.AccessPolicy;
import comity.access.Guarded;
import comity.access.NoSuchThing;
import comity.access.NotYours;
import comity.access.Side;
import comity.common.Actor;
import comity.docket.CaseEnded;
import comity.docket.CaseFile;
import comity.docket.CaseFiles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** A mediation is proposed, agreed, led and ended (S06). */
@ApplicationScoped
@Transactional
public class Mediations {

    @Inject
    CaseFiles files;

    @Inject
    AccessPolicy policy;

    @Inject
    MediationRules rules;

    @Inject
    MediationRecords records;

    @Inject
    MediationRoom room;

    @Inject
    MediationCourse course;

    @Inject
    Clock clock;

    /** A party proposes, or the President offers. */
    public Long propose(ProposeMediation proposal, Actor actor) {
        CaseFile file = files.lock(proposal.caseId());
        Side side = rules.acting(file, actor);
        rules.requireProposal(file, proposal);
        Mediation row = records.add(new Mediation(proposal, side, actor.name(), clock.instant()));
        course.proposed(file, row, actor);
        return row.id();
    }

    /** A party that has not agreed yet agrees, with the name of the mediator if one is proposed, or declines. */
    public void answer(Long caseId, Long mediationId, boolean agrees, Actor actor) {
        CaseFile file = files.lock(caseId);
        Side side = rules.acting(file, actor);
        Mediation row = records.find(caseId, mediationId);
        if (!side.isParty()) {
            throw new NotYours("S06");
        }
        if (!row.awaits(side)) {
            throw new MediationOver();
        }
        rules.requirePossible(file);
        if (agrees) {
            row.agree(side);
        } else {
            row.end(Mediation.Status.DECLINED, clock.instant());
        }
        course.answered(file, row, side, agrees, actor);
    }

    /** The mediator is appointed: by the Registrar where the parties agree on the name, else by the President. */
    public void appoint(Long caseId, Long mediationId, String mediatorId, Actor actor) {
        CaseFile file = files.lock(caseId);
        Mediation row = records.find(caseId, mediationId);
        rules.requireAppointing(row, mediatorId, actor);
        if (row.status() != Mediation.Status.AGREED) {
            throw new MediationOver();
        }
        rules.requirePossible(file);
        rules.requireMediator(file, mediatorId);
        row.appoint(mediatorId, clock.instant());
        course.appointed(file, row, actor);
    }

    /** An offer, minutes or a message, read by those who take part and nobody else. */
    public Long post(Long caseId, Long mediationId, PostInRoom post, Actor actor) {
        CaseFile file = files.lock(caseId);
        Mediation row = entered(file, mediationId, actor);
        MediationRules.requireWords(post);
        return course.posted(file, row, post, room.sideOf(actor.id(), caseId), actor);
    }

    /** Somebody of one's own delegation is let in. */
    public void letIn(Long caseId, Long mediationId, String personId, Actor actor) {
        CaseFile file = files.lock(caseId);
        entered(file, mediationId, actor);
        Side side = rules.sideOf(file, actor).filter(Side::isParty).orElseThrow(() -> new NotYours("S06"));
        if (room.sideOf(personId, caseId) != side) {
            throw new NoSuchThing();
        }
        if (!room.isOpenTo(personId, caseId)) {
            records.add(new RoomGuest(caseId, personId, actor.id(), clock.instant()));
            course.letIn(file, personId, side, actor);
        }
    }

    /** The mediator says how it ended; either party may end it without success. */
    public void end(Long caseId, Long mediationId, boolean succeeded, Actor actor) {
        CaseFile file = files.lock(caseId);
        Mediation row = entered(file, mediationId, actor);
        Side side = room.sideOf(actor.id(), caseId);
        boolean leads = side == Side.MED;
        if (!leads && (succeeded || rules.sideOf(file, actor).isEmpty())) {
            throw new NotYours("S06");
        }
        course.ended(file, row, succeeded, side, actor);
    }

    /** Whoever does not take part finds nothing here. */
    private Mediation entered(CaseFile file, Long mediationId, Actor actor) {
        policy.requireRead(actor, new Guarded(file.id(), AccessClass.MED, null, null));
        Mediation row = records.find(file.id(), mediationId);
        if (!row.isRunning()) {
            throw new MediationNotRunning();
        }
        return row;
    }

    /** Whether the parties have agreed on a name that the Registrar can appoint. */
    public boolean isNameAgreed(Long caseId, Long mediationId) {
        files.lock(caseId);
        return records.find(caseId, mediationId).mediatorId() != null;
    }

    public boolean isOver(Long caseId, Long mediationId) {
        files.lock(caseId);
        return !records.find(caseId, mediationId).isOpen();
    }

    /** TL-11 has run. */
    public void timeOver(Long caseId, Long mediationId) {
        course.timeOver(files.lock(caseId), records.find(caseId, mediationId));
    }

    void onEnded(@Observes CaseEnded ended) {
        records.open(ended.caseId()).ifPresent(row -> course.moot(row));
    }
}
