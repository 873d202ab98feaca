package comity.filing;

import comity.access.AccessPolicy;
import comity.access.Act;
import comity.access.CourtRole;
import comity.access.NationalOfParty;
import comity.access.NoSuchThing;
import comity.access.NotYours;
import comity.common.Actor;
import comity.deadline.DeadlineKeeper;
import comity.docket.CaseFile;
import comity.docket.CaseFiles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;

/** The closed room of the intake: who enters, with the case row locked, and what is seen there. */
@ApplicationScoped
public class IntakeRoom {

    private static final String STAGE = "S02";

    @Inject
    CaseFiles cases;

    @Inject
    Examinations examinations;

    @Inject
    AccessPolicy policy;

    @Inject
    IntakeDesk desk;

    @Inject
    DeadlineKeeper deadlines;

    @Inject
    Delegations delegations;

    @Inject
    CaseLinks links;

    /** The registry enters: clerks and the Registrar. */
    CaseFile enter(String reference, Actor actor) {
        CaseFile file = locked(reference);
        if (!policy.may(actor, file.id(), STAGE, Act.TASK)) {
            policy.require(actor, file.id(), STAGE, Act.DECIDE);
        }
        if (!policy.isRegistry(actor)) {
            throw new NotYours(STAGE);
        }
        return file;
    }

    CaseFile enterAsRegistrar(String reference, Actor actor) {
        CaseFile file = locked(reference);
        policy.require(actor, file.id(), STAGE, Act.DECIDE);
        policy.requireOffice(actor, STAGE, CourtRole.REG, CourtRole.DEPREG);
        return file;
    }

    /**
     * The President enters, or in his place the Vice-President (section 1).
     *
     * @param limit within which the President decides, null for none: once it has run the Vice-President may do so too
     */
    CaseFile enterAsPresident(String reference, String limit, Actor actor) {
        CaseFile file = locked(reference);
        policy.require(actor, file.id(), STAGE, Act.DECIDE);
        policy.requirePresident(actor, file.id(), STAGE, isLate(file, limit));
        if (delegations.isNationalOf(actor, file)) {
            throw new NationalOfParty();
        }
        return file;
    }

    private boolean isLate(CaseFile file, String limit) {
        return limit != null && deadlines.hasRun(file.id(), limit);
    }

    boolean isForPresident(String reference, String limit, Actor actor) {
        CaseFile file = look(reference, actor);
        return policy.isPresident(actor, file.id(), isLate(file, limit));
    }

    CaseFile enterAsClaimant(String reference, Act act, Actor actor) {
        CaseFile file = locked(reference);
        policy.require(actor, file.id(), STAGE, act);
        return file;
    }

    /** Reading without a lock: registry and President. */
    CaseFile look(String reference, Actor actor) {
        CaseFile file = cases.byReference(reference).orElseThrow(NoSuchThing::new);
        if (!policy.isRegistry(actor)) {
            policy.require(actor, file.id(), STAGE, Act.DECIDE);
        }
        return file;
    }

    CaseFile lock(Long caseId) {
        return cases.lock(caseId);
    }

    private CaseFile locked(String reference) {
        return cases.lock(
                cases.byReference(reference).orElseThrow(NoSuchThing::new).id());
    }

    Examination examination(CaseFile file) {
        return examinations.locked(file.id());
    }

    List<String> linked(Long caseId, CaseLink.Kind kind) {
        return links.references(caseId, kind);
    }

    void flush() {
        examinations.flush();
    }

    /** Ends a limit of the Tribunal's own: lateness of its staff harms no party, so it is never refused. */
    void settle(Long caseId, String code) {
        deadlines.done(caseId, code);
    }

    ExaminationView view(CaseFile file) {
        examinations.flush();
        Examination it = examinations.of(file.id());
        return new ExaminationView(
                file.id(),
                file.reference(),
                file.title(),
                file.claimants(),
                file.respondent(),
                file.state(),
                it.version(),
                it.round(),
                it.stage(),
                it.points(),
                desk.result(file, it, it.points()),
                it.duplicateOf(),
                it.reservationMatch(),
                it.clerkId(),
                it.savedBy() == null ? null : delegations.name(it.savedBy()),
                it.savedAt(),
                file.filedAt(),
                dueAt(file.id(), it.stage()),
                desk.cureBefore(file),
                it.ground(),
                it.reasons());
    }

    Instant dueAt(Long caseId, ExaminationStage stage) {
        String code = limitOf(stage);
        return code == null ? null : deadlines.dueAt(caseId, code);
    }

    /** The limit that runs in a stage, or null. */
    static String limitOf(ExaminationStage stage) {
        return switch (stage) {
            case EXAMINE, DECIDE -> "TL-02";
            case DEFICIENT -> "TL-03";
            case REFUSED -> "TL-04";
            case REVIEW -> "TL-04b";
            case INVITED -> "FX-01";
            default -> null;
        };
    }
}
