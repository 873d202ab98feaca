package comity.objection;

import static comity.db.Courtroom.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import comity.access.NoSuchThing;
import comity.access.NotYours;
import comity.common.Refusal;
import comity.deadline.DeadlineKeeper;
import comity.deadline.DeadlinePassed;
import comity.docket.CaseEnded;
import comity.docket.CaseFile;
import comity.docket.CaseState;
import comity.docket.CloseReason;
import comity.docket.Track;
import comity.serving.PaperIncomplete;
import comity.submission.FirstRoundOver;
import comity.submission.WrittenPhaseClosed;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** S11, TL-27, TL-28: objections, whether the merits wait for them, and answers. */
class ObjectionsTest extends ObjectionScene {

    @Test
    void TL_27_the_respondent_objects_one_second_before_the_end_and_not_one_after() {
        assertThat(due("TL-27")).isEqualTo(END_OF_TL_27);
        court.at(END_OF_TL_27.plusSeconds(1));
        assertThatThrownBy(this::object).isInstanceOf(DeadlinePassed.class);
        court.at(END_OF_TL_27.minusSeconds(1));
        object();
        assertThat(court.docket(file)).contains("objection.filed", "objection.suspended");
    }

    @Test
    void TL_27_ends_after_the_weekend_and_is_then_lost() {
        CaseFile other = court.file(CaseState.WRITTEN);
        ObjectionSuspension suspension = court.get(ObjectionSuspension.class);
        suspension.onFirstRound(new FirstRoundOver(other.id(), Instant.parse("2027-03-06T09:00:00Z")));
        assertThat(court.get(DeadlineKeeper.class).dueAt(other.id(), "TL-27"))
                .isEqualTo(Instant.parse("2027-03-29T22:00:00Z"));
        court.at(END_OF_TL_27);
        suspension.timeOver(file.id());
        assertThat(court.get(DeadlineKeeper.class).hasRun(file.id(), "TL-27")).isTrue();
        assertThatThrownBy(this::object).isInstanceOf(DeadlinePassed.class);
    }

    @Test
    void only_the_respondent_objects_once_and_is_told_all_it_lacks() {
        assertThatThrownBy(() -> objecting.file(words(), person(CLAIMANT))).isInstanceOf(NotYours.class);
        assertThatThrownBy(() -> objecting.file(words(), person("xf.agent"))).isInstanceOf(NoSuchThing.class);
        FileObjection mute = new FileObjection(file.id(), null, null, " ");
        assertThatThrownBy(() -> objecting.file(mute, person(RESPONDENT)))
                .isInstanceOfSatisfying(
                        PaperIncomplete.class,
                        refusal -> assertThat(refusal.faults().stream().map(Refusal.Fault::path))
                                .containsExactly("grounds", "claims", "reasons"));
        FileObjection strange = new FileObjection(file.id(), List.of(Ground.JURISDICTION), List.of(3), "Reasons.");
        assertThatThrownBy(() -> objecting.file(strange, person(RESPONDENT))).isInstanceOf(PaperIncomplete.class);
        object();
        assertThatThrownBy(this::object).isInstanceOf(ObjectionOnFile.class);
        assertThatThrownBy(() -> objecting.ownMotion(words(), person(BENCH.get(0))))
                .isInstanceOf(ObjectionPending.class);
    }

    @Test
    void on_the_normal_track_the_merits_wait_and_their_limits_stand_still() {
        Long id = object();
        assertThat(file.state()).isEqualTo(CaseState.PRELIMINARY);
        assertThat(court.events()).contains(new MeritsSuspended(file.id()), new ObjectionTimeOver(file.id()));
        for (String code : List.of("TL-24", "TL-58", "TL-59")) {
            assertThat(due(code)).as(code).isNull();
        }
        acknowledge(id, CLAIMANT);
        assertThat(due("TL-28", row(id).subject())).isEqualTo(END_OF_TL_28);
    }

    @Test
    void on_the_urgent_track_they_go_on_unless_the_panel_orders_otherwise() {
        file.changeTrack(Track.URGENT);
        Long id = object();
        assertThat(file.state()).isEqualTo(CaseState.WRITTEN);
        assertThat(due("TL-24")).isNotNull();
        ObjectionSuspension suspension = court.get(ObjectionSuspension.class);
        assertThatThrownBy(() -> suspension.order(file.id(), id, person(BENCH.get(1))))
                .isInstanceOf(NotYours.class);
        suspension.order(file.id(), id, person(BENCH.get(0)));
        assertThat(file.state()).isEqualTo(CaseState.PRELIMINARY);
        assertThatThrownBy(() -> suspension.order(file.id(), id, person(BENCH.get(0))))
                .isInstanceOf(MeritsWaitAlready.class);
    }

    @Test
    void what_is_not_ruled_on_when_the_written_phase_closes_is_joined_to_the_merits() {
        file.changeTrack(Track.URGENT);
        Long id = object();
        court.get(ObjectionSuspension.class).onClosed(new WrittenPhaseClosed(file.id()));
        assertThat(row(id).status()).isEqualTo(Objection.Status.JOINED);
        assertThat(court.docket(file)).contains("objection.joined");
    }

    @Test
    void TL_28_the_claimant_answers_one_second_before_the_end_and_not_one_after() {
        Long id = object();
        acknowledge(id, CLAIMANT);
        assertThatThrownBy(() -> answer(id, RESPONDENT)).isInstanceOf(NotYours.class);
        court.at(END_OF_TL_28.plusSeconds(1));
        assertThatThrownBy(() -> answer(id, CLAIMANT)).isInstanceOf(DeadlinePassed.class);
        court.at(END_OF_TL_28.minusSeconds(1));
        assertThatThrownBy(() -> rule(id, ObjectionOutcome.REJECTED, ObjectionOutcome.REJECTED))
                .isInstanceOf(ObjectionUnanswered.class);
        answer(id, CLAIMANT);
        assertThat(row(id).status()).isEqualTo(Objection.Status.ANSWERED);
        assertThat(court.events()).contains(new ObjectionAnswered(file.id(), id));
        assertThatThrownBy(() -> answer(id, CLAIMANT)).isInstanceOf(AnswerOver.class);
    }

    @Test
    void TL_28_without_an_answer_the_ruling_follows() {
        Long id = object();
        acknowledge(id, CLAIMANT);
        court.at(END_OF_TL_28);
        court.get(ObjectionAnswers.class).over(file.id(), id);
        assertThat(row(id).status()).isEqualTo(Objection.Status.ANSWERED);
        rule(id, ObjectionOutcome.REJECTED, ObjectionOutcome.REJECTED);
    }

    @Test
    void the_panel_raises_its_jurisdiction_of_its_own_motion_and_hears_both_parties() {
        court.at(END_OF_TL_27.plusSeconds(1));
        assertThatThrownBy(() -> objecting.ownMotion(words(), person(RESPONDENT)))
                .isInstanceOf(NotYours.class);
        Long id = objecting.ownMotion(words(), person(BENCH.get(0)));
        answer(id, RESPONDENT);
        assertThat(row(id).status()).isEqualTo(Objection.Status.FILED);
        answer(id, CLAIMANT);
        assertThat(row(id).status()).isEqualTo(Objection.Status.ANSWERED);
    }

    @Test
    void an_objection_is_impossible_outside_the_written_phase_and_moot_when_the_case_ends() {
        CaseFile other = court.file(CaseState.COMPOSED);
        FileObjection early = new FileObjection(other.id(), List.of(Ground.JURISDICTION), List.of(1), "Reasons.");
        assertThatThrownBy(() -> objecting.file(early, person(RESPONDENT))).isInstanceOf(ObjectionNotOpen.class);
        Long id = object();
        court.get(ObjectionSuspension.class).onEnded(new CaseEnded(file.id(), CloseReason.WITHDRAWN));
        assertThat(row(id).status()).isEqualTo(Objection.Status.MOOT);
    }
}
