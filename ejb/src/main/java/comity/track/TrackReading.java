package comity.track;

import comity.access.AccessClass;
import comity.access.AccessPolicy;
import comity.access.Guarded;
import comity.access.Side;
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

/** The track of a case and the changes asked for, for those inside it. */
@ApplicationScoped
@Transactional
public class TrackReading {

    @Inject
    CaseFiles files;

    @Inject
    TrackRecords records;

    @Inject
    TrackGuard guard;

    @Inject
    DeadlineKeeper keeper;

    @Inject
    AccessPolicy policy;

    public List<TrackRow> ofCase(Long caseId, Actor actor) {
        requireInside(caseId, actor);
        CaseFile file = files.find(caseId);
        return records.ofCase(caseId).stream().map(row -> row(file, row, actor)).toList();
    }

    public TrackStanding standing(Long caseId, Actor actor) {
        requireInside(caseId, actor);
        CaseFile file = files.find(caseId);
        return new TrackStanding(
                file.track(),
                file.urgent(),
                guard.sideOf(file, actor)
                        .filter(side -> guard.mayAsk(file, side))
                        .isPresent(),
                keeper.find(caseId, TrackGuard.HEARD, TrackGuard.REGISTRATION)
                        .filter(Deadline::isRunning)
                        .map(Deadline::dueAt)
                        .orElse(null));
    }

    boolean mayAnswer(CaseFile file, TrackChange row, Actor actor) {
        Optional<Side> side = guard.sideOf(file, actor);
        return row.isOpen()
                && row.answer() == null
                && side.filter(mine -> mine == row.answering()).isPresent();
    }

    boolean mayDecide(CaseFile file, TrackChange row, Actor actor) {
        return row.status() == TrackChange.Status.DECIDING && guard.decides(file, actor);
    }

    private void requireInside(Long caseId, Actor actor) {
        policy.requireRead(actor, new Guarded(caseId, AccessClass.PTY, null, null));
    }

    private TrackRow row(CaseFile file, TrackChange row, Actor actor) {
        return new TrackRow(
                row.id(),
                row.urgent(),
                row.status(),
                row.askedBy(),
                row.askedByName(),
                row.reasons(),
                row.answer(),
                row.ruling(),
                row.askedAt(),
                row.settledAt(),
                keeper.find(file.id(), TrackGuard.HEARD, row.subject())
                        .filter(Deadline::isRunning)
                        .map(Deadline::dueAt)
                        .orElse(null),
                mayAnswer(file, row, actor),
                mayDecide(file, row, actor));
    }
}
