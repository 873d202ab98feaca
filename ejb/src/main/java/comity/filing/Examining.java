package comity.filing;

import comity.access.AccessClass;
import comity.access.Side;
import comity.common.Actor;
import comity.deadline.DeadlineKeeper;
import comity.deadline.Obligor;
import comity.docket.CaseFile;
import comity.docket.CaseState;
import comity.docket.Docket;
import comity.docket.NewEntry;
import comity.docket.Register;
import comity.document.Document;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** S02: a clerk works through the checklist, sends a deficiency notice or hands the claim to the Registrar. */
@ApplicationScoped
@Transactional
public class Examining {

    @Inject
    IntakeRoom room;

    @Inject
    IntakeDesk desk;

    @Inject
    IntakePapers papers;

    @Inject
    DeadlineKeeper deadlines;

    @Inject
    Docket docket;

    @Inject
    Event<IntakeMoved> moved;

    /** The clerk opens the examination. */
    public ExaminationView begin(String reference, Actor actor) {
        CaseFile file = room.enter(reference, actor);
        if (file.state() == CaseState.FILED) {
            file.moveTo(CaseState.EXAMINATION);
        }
        return room.view(file);
    }

    /** Saves the checklist; when another clerk has saved meanwhile nothing is written and the differences are named. */
    public ExaminationView save(String reference, int version, List<Point> points, Actor actor) {
        CaseFile file = room.enter(reference, actor);
        Examination examination = room.examination(file);
        keep(file, examination, version, points, actor);
        return room.view(file);
    }

    /** Ends the examination. */
    public ExaminationView finish(FinishExamination command, Actor actor) {
        CaseFile file = room.enter(command.reference(), actor);
        Examination examination = room.examination(file);
        keep(file, examination, command.version(), command.points(), actor);
        requireOpen(command.outcome(), desk.result(file, examination, examination.points()));
        Document sheet = papers.sheet(file, examination, actor);
        docket.record(
                file,
                NewEntry.of("examination.finished")
                        .by(actor, Side.TRIBUNAL)
                        .access(AccessClass.REG)
                        .stage("S02")
                        .in(Register.REG)
                        .document(sheet)
                        .args(command.outcome().name()));
        if (command.outcome() == ExaminationOutcome.NOTICE) {
            sendNotice(file, examination, actor);
        } else {
            examination.settle(command.outcome().name(), null, actor.id());
            examination.moveTo(ExaminationStage.DECIDE, ExaminationStage.EXAMINE);
        }
        moved.fire(new IntakeMoved(file.id(), ExaminationStage.EXAMINE, examination.stage()));
        return room.view(file);
    }

    private void keep(CaseFile file, Examination examination, int version, List<Point> points, Actor actor) {
        if (examination.version() != version) {
            throw new ExaminationChanged(examination, complete(examination, points));
        }
        examination.requireStage(ExaminationStage.EXAMINE);
        if (file.state() == CaseState.FILED) {
            file.moveTo(CaseState.EXAMINATION);
        }
        examination.save(complete(examination, points), actor.id(), desk.instant());
        room.flush();
    }

    /** The whole checklist: points that were not sent keep the verdict they had. */
    private static List<Point> complete(Examination examination, List<Point> sent) {
        Map<String, Point> byCode = sent == null
                ? Map.of()
                : sent.stream().collect(Collectors.toMap(Point::code, Function.identity(), (first, second) -> second));
        List<Point> points = new ArrayList<>();
        for (Point before : examination.points()) {
            Point typed = byCode.getOrDefault(before.code(), before);
            boolean system = before.bySystem() && !typed.differsFrom(before);
            points.add(new Point(
                    before.code(), typed.verdict(), system, typed.text().strip()));
        }
        return points;
    }

    private static void requireOpen(ExaminationOutcome outcome, ScreeningRules.Result result) {
        boolean open = outcome != null
                && switch (outcome) {
                    case NOTICE -> result == ScreeningRules.Result.CURE;
                    case READY -> result == ScreeningRules.Result.REGISTER;
                    case REFUSE, REFER -> true;
                };
        if (!open) {
            throw new OutcomeNotOpen(String.valueOf(outcome));
        }
    }

    private void sendNotice(CaseFile file, Examination examination, Actor actor) {
        List<Point> deficient = examination.deficient();
        for (Point point : deficient) {
            if (point.text().isBlank()) {
                throw new OutcomeNotOpen(ExaminationOutcome.NOTICE.name())
                        .fault("points[" + point.code() + "].text", "REQUIRED");
            }
        }
        Instant now = desk.instant();
        room.settle(file.id(), "TL-02");
        Instant cureBefore =
                deadlines.start(file.id(), "TL-03", now, Obligor.CLM).dueAt();
        Document notice = papers.notice(file, deficient, cureBefore, actor);
        file.moveTo(CaseState.DEFICIENT);
        examination.moveTo(ExaminationStage.DEFICIENT, ExaminationStage.EXAMINE);
        docket.record(
                file,
                NewEntry.of("claim.deficient")
                        .by(actor, Side.TRIBUNAL)
                        .access(AccessClass.REG)
                        .stage("S02")
                        .in(Register.FILING)
                        .document(notice)
                        .args(deficient.stream().map(Point::code).collect(Collectors.joining(", "))));
    }
}
