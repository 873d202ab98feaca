package comity.deliberation;

import comity.access.AccessClass;
import comity.access.AccessPolicy;
import comity.access.NotYours;
import comity.access.Side;
import comity.common.Actor;
import comity.deadline.Deadline;
import comity.deadline.DeadlineKeeper;
import comity.deadline.Obligor;
import comity.docket.CaseFile;
import comity.docket.CaseFiles;
import comity.docket.CaseState;
import comity.docket.Docket;
import comity.docket.NewEntry;
import comity.hearing.Hearing;
import comity.hearing.HearingClosed;
import comity.hearing.Hearings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

/** The panel's course: chambers open, limits on the panel itself, reasons for being late (S20, TL-52 to TL-59). */
@ApplicationScoped
@Transactional
public class PanelCourse {

    private static final Set<String> LATE = Set.of("TL-52", "TL-54", "TL-56", "TL-58", "TL-59", "TL-60b", "TL-61");

    /** The presiding judge says why a limit was missed and when the step will come. */
    public record ExplainDelay(
            @NotNull Long caseId,
            @NotBlank String code,
            @NotBlank @Size(max = 2000) String reasons,
            @NotNull LocalDate estimate) {}

    @Inject
    CaseFiles files;

    @Inject
    Chambers chambers;

    @Inject
    Hearings hearings;

    @Inject
    DeadlineKeeper deadlines;

    @Inject
    AccessPolicy policy;

    @Inject
    Docket docket;

    @Inject
    Clock clock;

    /**
     * The hearing is closed: chambers open. The docket says that, and nothing else. Repeating it does nothing, also when
     * the panel has gone on meanwhile: the process may come to this step after the descriptive draft has been sent.
     */
    public void begin(Long caseId) {
        CaseFile file = files.lock(caseId);
        boolean open = chambers.ofCase(caseId).isPresent();
        if (open && file.state() != CaseState.HEARING) {
            return;
        }
        file.moveTo(CaseState.DELIBERATION);
        if (open) {
            return;
        }
        Instant now = clock.instant();
        chambers.add(new Deliberation(caseId, now));
        Instant lastHearing = hearings.ofCase(caseId).map(Hearing::roseAt).orElse(now);
        deadlines.start(caseId, "TL-52", lastHearing, Obligor.PNL);
        outerLimit(caseId, "TL-58", now);
        outerLimit(caseId, "TL-59", now);
        docket.record(file, NewEntry.of("deliberation.started").stage("S22").access(AccessClass.PUB));
    }

    void onHearingClosed(@Observes HearingClosed event) {
        begin(event.caseId());
    }

    /** The outer limits run since composition and establishment; a case that came in otherwise gets them here. */
    private void outerLimit(Long caseId, String code, Instant now) {
        if (deadlines.find(caseId, code).isEmpty()) {
            deadlines.start(caseId, code, now, Obligor.PNL);
        }
    }

    /** A limit on the panel has run: the docket says so, the President and the Council are told, reasons follow. */
    public void late(Long caseId, String code) {
        CaseFile file = files.lock(caseId);
        if (!deadlines.expire(caseId, code)) {
            return;
        }
        String due = deadlines
                .find(caseId, code)
                .map(Deadline::dueAt)
                .map(Instant::toString)
                .orElse("");
        docket.record(file, NewEntry.of("panel.overdue").stage("S22").args(code, due));
    }

    /** ESC: reasons and an estimate are published. */
    public void explain(@Valid ExplainDelay reasons, Actor actor) {
        CaseFile file = files.lock(reasons.caseId());
        if (!policy.presides(actor, file.id())) {
            policy.requireInside(actor, file.id());
            throw new NotYours(reasons.code());
        }
        if (!LATE.contains(reasons.code()) || !deadlines.hasRun(file.id(), reasons.code())) {
            throw new NothingLate(reasons.code());
        }
        docket.record(
                file,
                NewEntry.of("panel.reasons")
                        .by(actor, Side.PNL)
                        .stage("S22")
                        .args(
                                reasons.code(),
                                reasons.reasons(),
                                reasons.estimate().toString()));
    }

    public Deliberation.Phase phase(Long caseId) {
        files.lock(caseId);
        return chambers.current(caseId).phase();
    }

    /** Whether the panel has got at least so far. */
    public boolean isPast(Long caseId, Deliberation.Phase phase) {
        return phase(caseId).compareTo(phase) > 0;
    }

    public boolean isIssued(Long caseId) {
        return phase(caseId) == Deliberation.Phase.ISSUED;
    }

    /** Whether an announced opinion is outstanding. */
    public boolean owesOpinion(Long caseId) {
        Deliberation room = chambers.current(caseId);
        return room.phase() == Deliberation.Phase.VOTED
                && chambers.opinions(room.id()).stream().anyMatch(opinion -> !opinion.isLodged())
                && deadlines.isRunning(caseId, "TL-57");
    }
}
