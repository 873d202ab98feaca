package comity.hearing;

import comity.access.AccessClass;
import comity.access.AccessPolicy;
import comity.access.Act;
import comity.access.NoSuchThing;
import comity.access.NotYours;
import comity.access.Side;
import comity.common.Actor;
import comity.deadline.DeadlineKeeper;
import comity.deadline.DeadlinePassed;
import comity.docket.CaseFile;
import comity.docket.CaseFiles;
import comity.docket.Docket;
import comity.docket.NewEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;

/** Judges' questions and the parties' written answers (TL-88). */
@ApplicationScoped
@Transactional
public class HearingAnswers {

    /** A judge asks a party. */
    public record AskQuestion(
            @NotNull Long caseId,
            @NotNull Side side,
            @NotBlank @Size(max = 4000) String words) {}

    /** A party answers. */
    public record AnswerQuestion(
            @NotNull Long caseId,
            @NotNull Long questionId,
            @NotBlank @Size(max = 20000) String words) {}

    @Inject
    CaseFiles files;

    @Inject
    Hearings hearings;

    @Inject
    HearingPapers papers;

    @Inject
    AccessPolicy policy;

    @Inject
    DeadlineKeeper deadlines;

    @Inject
    Docket docket;

    @Inject
    Event<QuestionsAnswered> answered;

    @Inject
    Clock clock;

    public void ask(@Valid AskQuestion question, Actor actor) {
        CaseFile file = files.lock(question.caseId());
        policy.require(actor, file.id(), "S19", Act.DECIDE);
        if (!question.side().isParty()) {
            throw new NotYours("TL-88");
        }
        Hearing hearing = hearings.current(file.id());
        hearing.require(Hearing.State.OPEN, Hearing.State.ADJOURNED);
        hearings.add(new HearingQuestion(hearing.id(), actor, question.side(), question.words(), clock.instant()));
        docket.record(
                file,
                NewEntry.of("hearing.question")
                        .by(actor, Side.PNL)
                        .stage("S19")
                        .access(AccessClass.PTY)
                        .args(question.side().name()));
    }

    public void answer(@Valid AnswerQuestion reply, Actor actor) {
        CaseFile file = files.lock(reply.caseId());
        policy.require(actor, file.id(), "S19", Act.FILE);
        Hearing hearing = hearings.current(file.id());
        HearingQuestion question = hearings.question(reply.questionId());
        if (!question.hearingId().equals(hearing.id())) {
            throw new NoSuchThing();
        }
        if (policy.sideOf(actor, file.id()).filter(question.side()::equals).isEmpty()) {
            throw new NotYours("TL-88");
        }
        if (deadlines.hasRun(file.id(), "TL-88")) {
            throw new DeadlinePassed("TL-88", deadlines.dueAt(file.id(), "TL-88"));
        }
        question.answered(reply.words(), actor, clock.instant());
        docket.record(
                file,
                NewEntry.of("hearing.answer")
                        .by(actor, question.side())
                        .stage("S19")
                        .access(AccessClass.PTY)
                        .document(papers.answer(file, question, actor)));
        if (hearings.questions(hearing.id()).stream().noneMatch(HearingQuestion::isOpen)) {
            deadlines.meet(file.id(), "TL-88");
            answered.fire(new QuestionsAnswered(file.id()));
        }
    }

    /** TL-88 has run: what was not answered stays unanswered. */
    public void lapse(Long caseId) {
        CaseFile file = files.lock(caseId);
        if (deadlines.expire(caseId, "TL-88")) {
            docket.record(file, NewEntry.of("hearing.unanswered").stage("S19"));
        }
    }

    /** Whether a party still owes an answer. */
    public boolean isOwed(Long caseId) {
        files.lock(caseId);
        return deadlines.isRunning(caseId, "TL-88");
    }
}
