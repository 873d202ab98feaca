package comity.deliberation;

import comity.access.AccessClass;
import comity.access.AccessPolicy;
import comity.access.CaseAccess;
import comity.access.CourtRole;
import comity.access.Guarded;
import comity.access.Membership;
import comity.access.NotYours;
import comity.access.Side;
import comity.access.Standing;
import comity.common.Actor;
import comity.deadline.DeadlineKeeper;
import comity.docket.CaseFile;
import comity.docket.CaseFiles;
import comity.docket.Docket;
import comity.docket.NewEntry;
import comity.docket.Register;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;

/** Who sits in a case, who may enter chambers, and the room's own register. */
@ApplicationScoped
public class Bench {

    @Inject
    CaseFiles files;

    @Inject
    Chambers chambers;

    @Inject
    AccessPolicy policy;

    @Inject
    CaseAccess access;

    @Inject
    Standing standing;

    @Inject
    Docket docket;

    @Inject
    DeadlineKeeper deadlines;

    /** A sitting judge. */
    public record Judge(String id, String name, boolean presiding) {}

    /** Locks the case for an act of a sitting judge or the sworn clerk; everyone else finds nothing. */
    Deliberation enter(Long caseId, Actor actor) {
        policy.requireRead(actor, new Guarded(caseId, AccessClass.CHB, null, null));
        files.lock(caseId);
        return chambers.current(caseId);
    }

    /** For acts that only a judge does. */
    Deliberation enterAsJudge(Long caseId, Actor actor) {
        Deliberation room = enter(caseId, actor);
        if (!policy.sitsOn(actor, caseId)) {
            throw new NotYours("S20");
        }
        return room;
    }

    Deliberation enterAsPresiding(Long caseId, Actor actor) {
        Deliberation room = enter(caseId, actor);
        if (!policy.presides(actor, caseId)) {
            throw new NotYours("S20");
        }
        return room;
    }

    /** A line in the room's own register; never on the docket. */
    void note(Long caseId, String kind, Actor actor, String... args) {
        docket.record(
                files.find(caseId),
                NewEntry.of("chamber." + kind)
                        .by(actor, Side.PNL)
                        .in(Register.CHB)
                        .stage("S20")
                        .access(AccessClass.CHB)
                        .args(args));
    }

    /** The sitting judges, the presiding one first. */
    public List<Judge> judges(Long caseId) {
        List<Membership> seats = access.membersOf(caseId).stream()
                .filter(seat -> seat.side() == Side.PNL)
                .filter(seat -> seat.role() == CourtRole.PPJ || seat.role() == CourtRole.PNL)
                .toList();
        return seats.stream()
                .map(Membership::personId)
                .distinct()
                .map(id -> new Judge(id, name(id), presides(seats, id)))
                .sorted(Comparator.comparing(Judge::presiding).reversed())
                .toList();
    }

    private static boolean presides(List<Membership> seats, String id) {
        return seats.stream().anyMatch(seat -> seat.personId().equals(id) && seat.role() == CourtRole.PPJ);
    }

    String name(String personId) {
        return standing.person(personId).map(person -> person.name()).orElse(personId);
    }

    String presiding(Long caseId) {
        return judges(caseId).stream()
                .filter(Judge::presiding)
                .map(Judge::id)
                .findFirst()
                .orElse(null);
    }

    /** A limit on the Tribunal itself: late acts count, since that they are late has been said. */
    void done(Long caseId, String code) {
        deadlines.done(caseId, code);
    }

    /** PPJ names one clerk who is sworn in and reads what the panel reads. */
    void swear(CaseFile file, String clerk, String before, Actor by) {
        boolean isClerk = standing.appointmentsOf(clerk).stream().anyMatch(office -> office.role() == CourtRole.CLK);
        if (!isClerk) {
            throw new NotSwornIn(clerk);
        }
        if (before != null) {
            access.end(file.id(), before, CourtRole.CLK, by);
        }
        access.end(file.id(), clerk, CourtRole.CLK, by);
        chambers.flush();
        access.appoint(file.id(), clerk, CourtRole.CLK, Side.PNL, null, by);
    }

    /** Clerks among whom the presiding judge may choose. */
    public List<Judge> clerks() {
        return standing.holding(CourtRole.CLK).stream()
                .map(office -> new Judge(office.personId(), name(office.personId()), false))
                .toList();
    }
}
