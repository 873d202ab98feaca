package comity.mediation;

import comity.access.AccessClass;
import comity.access.AccessPolicy;
import comity.access.Guarded;
import comity.access.Side;
import comity.audit.AuditLog;
import comity.common.Actor;
import comity.deadline.Deadline;
import comity.deadline.DeadlineKeeper;
import comity.docket.CaseFile;
import comity.docket.CaseFiles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Mediations of a case for those inside it, and the room for those who take part. */
@ApplicationScoped
@Transactional
public class MediationReading {

    @Inject
    CaseFiles files;

    @Inject
    MediationRecords records;

    @Inject
    MediationRules rules;

    @Inject
    MediationRoom room;

    @Inject
    AccessPolicy policy;

    @Inject
    DeadlineKeeper keeper;

    @Inject
    AuditLog audit;

    /** That there was and is mediation; the mediator himself reads this too. */
    public List<MediationRow> ofCase(Long caseId, Actor actor) {
        if (!room.isOpenTo(actor.id(), caseId)) {
            requireInside(caseId, actor);
        }
        CaseFile file = files.find(caseId);
        return records.ofCase(caseId).stream().map(row -> row(file, row, actor)).toList();
    }

    public boolean mayPropose(Long caseId, Actor actor) {
        CaseFile file = files.find(caseId);
        return MediationRules.isPossible(file)
                && rules.sideOf(file, actor).isPresent()
                && records.open(caseId).isEmpty();
    }

    /** Mediators who can be named in this case. */
    public List<RoomView.Choice> mediators(Long caseId, Actor actor) {
        requireInside(caseId, actor);
        return rules.mediators(files.find(caseId)).stream()
                .map(person -> new RoomView.Choice(person.id(), person.name()))
                .toList();
    }

    /** What was said; each reading is logged. */
    public RoomView enter(Long caseId, Long mediationId, Actor actor) {
        policy.requireRead(actor, new Guarded(caseId, AccessClass.MED, null, null));
        Mediation row = records.find(caseId, mediationId);
        audit.note(actor, "mediation.read", caseId, String.valueOf(row.id()));
        CaseFile file = files.find(caseId);
        Side side = room.sideOf(actor.id(), caseId);
        boolean letsIn = rules.sideOf(file, actor).filter(Side::isParty).isPresent() && row.isRunning();
        return new RoomView(
                records.papers(mediationId).stream().map(MediationReading::row).toList(),
                room.names(room.participants(caseId)),
                letsIn ? room.outside(caseId, side) : List.of(),
                side == Side.MED,
                letsIn);
    }

    /** Good offices are the President's at every time (S06), whatever panel is at work. */
    private void requireInside(Long caseId, Actor actor) {
        if (!policy.isOfPresidency(actor)) {
            policy.requireRead(actor, new Guarded(caseId, AccessClass.PTY, null, null));
        }
    }

    private static RoomRow row(RoomPaper paper) {
        return new RoomRow(
                paper.id(),
                paper.kind(),
                paper.side(),
                paper.authorName(),
                paper.words(),
                paper.documentId(),
                paper.annexes(),
                paper.writtenAt());
    }

    private MediationRow row(CaseFile file, Mediation row, Actor actor) {
        Optional<Side> side = rules.sideOf(file, actor);
        boolean takesPart = row.appointedAt() != null && room.isOpenTo(actor.id(), file.id());
        return new MediationRow(
                row.id(),
                row.kind(),
                row.status(),
                row.proposedBy(),
                row.proposedByName(),
                row.words(),
                row.mediatorId(),
                row.mediatorId() == null ? null : room.nameOf(row.mediatorId()),
                row.proposedAt(),
                row.appointedAt(),
                row.endedAt(),
                row.isRunning()
                        ? keeper.find(file.id(), MediationCourse.TIME)
                                .map(Deadline::dueAt)
                                .orElse(null)
                        : null,
                side.filter(row::awaits).isPresent(),
                mayAppoint(row, actor),
                takesPart,
                takesPart && row.isRunning() && (side.isPresent() || room.sideOf(actor.id(), file.id()) == Side.MED));
    }

    boolean mayAppoint(Mediation row, Actor actor) {
        return row.status() == Mediation.Status.AGREED
                && (policy.isPresident(actor, row.caseId()) || (row.mediatorId() != null && policy.isRegistrar(actor)));
    }
}
