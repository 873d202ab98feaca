package comity.hearing;

import static comity.db.Courtroom.person;
import static comity.db.Refused.faults;
import static comity.db.Refused.refused;
import static org.assertj.core.api.Assertions.assertThat;

import comity.access.CaseAccess;
import comity.access.CourtRole;
import comity.access.Side;
import comity.common.Actor;
import comity.db.Courtroom;
import comity.deadline.DeadlineKeeper;
import comity.docket.CaseFile;
import comity.docket.CaseState;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** S19, TL-49, TL-51, TL-88: a hearing is announced, opened, adjourned, risen and closed in this order; on the real database. */
class HearingRefusalsTest {

    private static final Actor CLERK = person("clerk1");
    private static final Actor CLAIMANT = person("xa.agent");
    private static final Actor RESPONDENT = person("xb.agent");
    private static final Actor PRESIDING = person("xc.judge1");
    private static final Instant OPENS = Instant.parse("2027-04-26T08:00:00Z");

    private final Courtroom court = new Courtroom();
    private final HearingScheduling scheduling = court.get(HearingScheduling.class);
    private final HearingSitting sitting = court.get(HearingSitting.class);
    private final HearingAnswers answers = court.get(HearingAnswers.class);
    private CaseFile file;

    @BeforeEach
    void the_written_phase_is_over() {
        file = court.file(CaseState.HEARING);
        for (CourtRole role : List.of(CourtRole.PNL, CourtRole.PPJ)) {
            court.get(CaseAccess.class).appoint(file.id(), PRESIDING.id(), role, Side.PNL, null, Actor.registry());
        }
    }

    @AfterEach
    void leave() {
        court.close();
    }

    private void schedule(Instant opensAt) {
        scheduling.schedule(
                new ScheduleHearing(file.id(), "Great Hall", null, List.of("en"), opensAt, 2, null, List.of()), CLERK);
    }

    private void open() {
        sitting.open(
                new OpenHearing(
                        file.id(),
                        List.of(
                                new OpenHearing.Present(Side.CLM, "I. Maren", "Agent"),
                                new OpenHearing.Present(Side.RSP, "L. Varga", "Agent"))),
                CLERK);
    }

    private void opened() {
        schedule(OPENS);
        court.at(OPENS);
        open();
    }

    private void risen() {
        opened();
        sitting.rise(file.id(), List.of(), court.pdf(CLERK, 1), CLERK);
    }

    private HearingNotOpen notOpen(ThrowingCallable act) {
        return refused(court, HearingNotOpen.class, "HEARING_NOT_OPEN", "S19", act);
    }

    @Test
    void s19_where_no_hearing_was_announced_none_is_opened_adjourned_or_shown() {
        for (ThrowingCallable act : List.<ThrowingCallable>of(
                this::open,
                () -> sitting.adjourn(file.id(), OPENS, PRESIDING),
                () -> sitting.close(file.id(), PRESIDING),
                () -> court.get(HearingReading.class).of(file.id(), CLAIMANT))) {
            refused(court, NoHearing.class, "NO_HEARING", "S19", act);
        }
    }

    @Test
    void tl_49_the_parties_have_their_notice_before_the_first_day() {
        NoticeTooShort refusal = refused(
                court,
                NoticeTooShort.class,
                "NOTICE_TOO_SHORT",
                "TL-49",
                () -> schedule(court.now().plus(Duration.ofDays(20))));
        assertThat(faults(refusal)).containsExactly("opensAt NOTICE_TOO_SHORT");
    }

    @Test
    void tl_49_a_hearing_does_not_open_before_the_day_that_was_announced() {
        schedule(OPENS);
        court.at(OPENS.minus(Duration.ofHours(12)).minusSeconds(1));
        HearingNotYet refusal = refused(court, HearingNotYet.class, "HEARING_NOT_YET", "TL-49", this::open);
        assertThat(refusal.args()).containsExactly(OPENS);
        court.at(OPENS.minus(Duration.ofHours(12)));
        open();
    }

    @Test
    void s19_before_it_opens_a_hearing_is_neither_adjourned_nor_risen_and_no_judge_asks() {
        schedule(OPENS);
        Long transcript = court.pdf(CLERK, 1);
        HearingNotOpen refusal = notOpen(() -> sitting.adjourn(file.id(), OPENS, PRESIDING));
        assertThat(refusal.args()).containsExactly("SCHEDULED");
        notOpen(() -> sitting.rise(file.id(), List.of(), transcript, CLERK));
        notOpen(() -> answers.ask(new HearingAnswers.AskQuestion(file.id(), Side.CLM, "Why?"), PRESIDING));
    }

    @Test
    void s19_once_it_is_open_a_hearing_is_not_moved_opened_again_or_closed_before_it_has_risen() {
        opened();
        notOpen(() -> schedule(OPENS.plus(Duration.ofDays(60))));
        notOpen(this::open);
        notOpen(() -> sitting.close(file.id(), PRESIDING));
        notOpen(() -> court.get(TranscriptReview.class).correct(new CorrectTranscript(file.id(), List.of()), CLAIMANT));
        NameWitnesses late = new NameWitnesses(
                file.id(), List.of(new NameWitnesses.Named(HearingWitness.Kind.WITNESS, "N. N.", "The cable.")));
        notOpen(() -> scheduling.name(late, CLAIMANT));
    }

    @Test
    void s19_a_hearing_is_adjourned_to_a_time_to_come() {
        opened();
        for (Instant until : new Instant[] {court.now(), null}) {
            refused(
                    court,
                    ResumesInThePast.class,
                    "RESUMES_IN_THE_PAST",
                    "S19",
                    () -> sitting.adjourn(file.id(), until, PRESIDING));
        }
    }

    @Test
    void s19_a_hearing_does_not_rise_without_its_transcript() {
        opened();
        refused(
                court,
                TranscriptMissing.class,
                "TRANSCRIPT_MISSING",
                "S19",
                () -> sitting.rise(file.id(), List.of(), null, CLERK));
    }

    @Test
    void tl_88_a_question_is_answered_once() {
        opened();
        answers.ask(new HearingAnswers.AskQuestion(file.id(), Side.CLM, "Who held the log?"), PRESIDING);
        Hearings hearings = court.get(Hearings.class);
        Long question =
                hearings.questions(hearings.current(file.id()).id()).get(0).id();
        answers.answer(new HearingAnswers.AnswerQuestion(file.id(), question, "The grid operator."), CLAIMANT);
        refused(
                court,
                AlreadyAnswered.class,
                "ALREADY_ANSWERED",
                "TL-88",
                () -> answers.answer(
                        new HearingAnswers.AnswerQuestion(file.id(), question, "Its subsidiary."), CLAIMANT));
    }

    @Test
    void tl_51_tl_88_a_hearing_is_closed_when_transcript_and_answers_are_settled() {
        opened();
        answers.ask(new HearingAnswers.AskQuestion(file.id(), Side.RSP, "Who held the log?"), PRESIDING);
        sitting.rise(file.id(), List.of(), court.pdf(CLERK, 1), CLERK);
        assertThat(notSettled().args()).containsExactly("TL-51");
        for (Actor party : List.of(CLAIMANT, RESPONDENT)) {
            court.get(TranscriptReview.class).correct(new CorrectTranscript(file.id(), List.of()), party);
        }
        assertThat(notSettled().args()).containsExactly("TL-88");
        court.at(court.get(DeadlineKeeper.class).dueAt(file.id(), "TL-88"));
        sitting.close(file.id(), PRESIDING);
        assertThat(file.state()).isEqualTo(CaseState.DELIBERATION);
    }

    private RecordNotSettled notSettled() {
        return refused(
                court, RecordNotSettled.class, "RECORD_NOT_SETTLED", "S19", () -> sitting.close(file.id(), PRESIDING));
    }

    @Test
    void s19_a_hearing_that_has_risen_hears_no_more() {
        risen();
        notOpen(this::open);
        notOpen(() -> sitting.adjourn(file.id(), court.now().plus(Duration.ofDays(1)), PRESIDING));
    }
}
