package comity.stay;

import comity.access.AccessClass;
import comity.access.AccessPolicy;
import comity.access.Guarded;
import comity.access.Side;
import comity.common.Actor;
import comity.deadline.Deadline;
import comity.deadline.DeadlineKeeper;
import comity.deadline.Deadlines;
import comity.deadline.Standstill;
import comity.docket.CaseFile;
import comity.docket.CaseFiles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Stays of a case, for those inside it. */
@ApplicationScoped
@Transactional
public class StayReading {

    @Inject
    CaseFiles files;

    @Inject
    StayRecords records;

    @Inject
    StayRules rules;

    @Inject
    DeadlineKeeper keeper;

    @Inject
    Deadlines deadlines;

    @Inject
    AccessPolicy policy;

    @Inject
    StayParties parties;

    public List<StayRow> ofCase(Long caseId, Actor actor) {
        requireInside(caseId, actor);
        CaseFile file = files.find(caseId);
        Side side = rules.orders(file, actor) ? Side.TRIBUNAL : rules.sideOf(file, actor);
        return records.ofCase(caseId).stream()
                .map(stay -> row(file, stay, side, actor))
                .toList();
    }

    public StayStanding standing(Long caseId, Actor actor) {
        requireInside(caseId, actor);
        return standing(files.find(caseId), actor);
    }

    StayStanding standing(CaseFile file, Actor actor) {
        Optional<Stay> open = records.open(file.id());
        boolean free =
                StayRules.isPossible(file) && open.filter(Stay::isRunning).isEmpty();
        Side side = free ? rules.sideOf(file, actor) : null;
        return new StayStanding(
                side != null
                        && file.servedAt() != null
                        && open.filter(rules::isAnswerable).isEmpty(),
                side == Side.CLM,
                free && rules.orders(file, actor),
                rules.latest(file));
    }

    /** Codes of the limits that run and that a stay can stop, nearest first. */
    public List<String> stoppable(Long caseId, Actor actor) {
        requireInside(caseId, actor);
        return deadlines.running(caseId).stream()
                .map(Deadline::code)
                .filter(Standstill::canStop)
                .distinct()
                .toList();
    }

    private void requireInside(Long caseId, Actor actor) {
        policy.requireRead(actor, new Guarded(caseId, AccessClass.PTY, null, null));
    }

    private StayRow row(CaseFile file, Stay stay, Side side, Actor actor) {
        boolean party = side != null && side.isParty();
        return new StayRow(
                stay.id(),
                stay.ground(),
                stay.cause(),
                stay.askedBy(),
                stay.reasons(),
                stay.until(),
                stay.limits(),
                stay.status(),
                stay.askedAt(),
                stay.beganAt(),
                stay.endedAt(),
                keeper.dueAt(stay.caseId(), StayRules.LONGEST, stay.subject()),
                party && rules.isAnswerable(stay) && parties.mustSign(file, stay, actor),
                stay.isRunning() && Stays.mayEnd(stay, side),
                parties.rows(file, stay));
    }
}
