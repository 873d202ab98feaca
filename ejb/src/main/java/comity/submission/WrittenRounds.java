package comity.submission;

import comity.access.AccessPolicy;
import comity.access.Act;
import comity.access.Side;
import comity.common.Actor;
import comity.deadline.DeadlineKeeper;
import comity.docket.CaseFile;
import comity.docket.CaseFiles;
import comity.docket.CaseState;
import comity.docket.NewEntry;
import comity.panel.Timetable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** S13: opens the rounds one after the other, takes submissions in, notes silence, closes the written phase. */
@ApplicationScoped
@Transactional
public class WrittenRounds {

    /** Also while the merits wait for a ruling (S11) or the case is stayed (X6): then the limit stands still. */
    private static final Set<CaseState> ROUNDS = EnumSet.of(CaseState.WRITTEN, CaseState.PRELIMINARY);

    @Inject
    CaseFiles files;

    @Inject
    Submissions submissions;

    @Inject
    DeadlineKeeper keeper;

    @Inject
    AccessPolicy policy;

    @Inject
    SubmissionIntake intake;

    @Inject
    NonAppearances absences;

    @Inject
    Timetable timetable;

    @Inject
    Clock clock;

    /** TL-23 runs to the date of the timetable. */
    public void open(Long caseId) {
        files.lock(caseId);
        if (submissions.phase(caseId).isPresent()) {
            return;
        }
        submissions.add(new WrittenPhase(caseId, clock.instant()));
        Instant due = timetable.dateOf(caseId, Round.R1.limit());
        if (due == null) {
            keeper.start(caseId, Round.R1.limit(), clock.instant(), Round.R1.obligor());
        } else {
            keeper.startUntil(caseId, Round.R1.limit(), "", clock.instant(), due, Round.R1.obligor());
        }
    }

    /** The Agent files and signs; the other side is served by the system. */
    public FiledSubmission file(FileSubmission command, Actor actor) {
        CaseFile file = files.lock(command.caseId());
        policy.require(actor, file.id(), "S13", Act.FILE);
        Round round = command.round();
        if (round == null) {
            throw new SubmissionFaulty().fault("round", "REQUIRED");
        }
        if (policy.sideOf(actor, file.id()).filter(round.side()::equals).isEmpty()) {
            throw new NotYourRound(round.name());
        }
        if (submissions.find(file.id(), round).isPresent()) {
            throw new SubmissionOnFile(round.name());
        }
        file.requireState(CaseState.WRITTEN);
        intake.answering(file, round, actor);
        meetLimit(file.id(), round);
        Submission row = intake.take(file, command, actor);
        if (row.servedAt() != null) {
            startNext(file.id(), round, row.servedAt());
        }
        return new FiledSubmission(row.id(), round.name());
    }

    private void meetLimit(Long caseId, Round round) {
        if (keeper.find(caseId, round.limit()).isEmpty()) {
            throw new RoundNotOpen(round.name());
        }
        if (round == Round.R2 && absences.lastChance(caseId, round.name())) {
            absences.appear(caseId, round.name());
        } else {
            keeper.meet(caseId, round.limit());
        }
    }

    /** The paper of a round has reached the other side: the next limit runs from that instant. */
    public void served(Long caseId, Long serviceId, Instant at) {
        files.lock(caseId);
        Optional<Submission> row = submissions.ofService(serviceId).filter(known -> known.servedAt() == null);
        row.ifPresent(submission -> {
            submission.served(at);
            startNext(caseId, submission.round(), at);
            intake.served(submission);
        });
    }

    private void startNext(Long caseId, Round round, Instant from) {
        Round next = round.next();
        if (next != null && ROUNDS.contains(files.find(caseId).place())) {
            keeper.start(caseId, next.limit(), from, next.obligor());
            if (round == Round.R1) {
                intake.firstRoundOver(caseId, from);
            }
        }
    }

    /** The limit of a round has run without a submission. */
    public void missed(Long caseId, String name) {
        CaseFile file = files.lock(caseId);
        Round round = Round.valueOf(name);
        if (submissions.find(caseId, round).isPresent() || !keeper.expire(caseId, round.limit())) {
            return;
        }
        WrittenPhase phase = phase(caseId);
        phase.miss(round);
        intake.docket(file, NewEntry.of("submission.missed").stage("S13").args(name, round.limit()));
        if (round == Round.R1) {
            startNext(caseId, round, clock.instant());
        } else if (round == Round.R2) {
            absences.miss(caseId, name, Side.RSP);
        }
    }

    /** No round is left. */
    public void close(Long caseId) {
        CaseFile file = files.lock(caseId);
        WrittenPhase phase = phase(caseId);
        if (phase.closedAt() == null) {
            phase.close(clock.instant());
            file.moveTo(CaseState.HEARING);
            intake.docket(file, NewEntry.of("written.closed").stage("S13"));
            intake.closed(caseId);
        }
    }

    /** Whether nothing more is waited for in a round: it was filed, or its limit has run. */
    public boolean roundOver(Long caseId, String name) {
        files.lock(caseId);
        Round round = Round.valueOf(name);
        return submissions.find(caseId, round).isPresent()
                || phase(caseId).missed().contains(round);
    }

    /** Whether the round's submission has reached the other side, or there is none to reach it. */
    public boolean roundServed(Long caseId, String name) {
        files.lock(caseId);
        return submissions
                .find(caseId, Round.valueOf(name))
                .map(row -> row.servedAt() != null)
                .orElse(true);
    }

    public boolean filed(Long caseId, String name) {
        files.lock(caseId);
        return submissions.find(caseId, Round.valueOf(name)).isPresent();
    }

    private WrittenPhase phase(Long caseId) {
        return submissions.phase(caseId).orElseThrow(() -> new RoundNotOpen("R1"));
    }
}
