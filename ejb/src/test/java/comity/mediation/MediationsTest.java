package comity.mediation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import comity.access.NoSuchThing;
import comity.access.NotYours;
import comity.deadline.Deadline;
import comity.docket.CaseEnded;
import comity.docket.CaseState;
import comity.docket.Cases;
import comity.docket.CloseReason;
import comity.docket.StateNotOpen;
import comity.serving.PaperIncomplete;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** S06, TL-11 and class MED: who proposes, who appoints, who takes part, and how it ends. */
class MediationsTest extends MediationScene {

    private Deadline time() {
        return limits.keeper().find(file.id(), "TL-11").orElseThrow();
    }

    private Long say(Long id, comity.common.Actor who) {
        return mediations.post(
                file.id(), id, new PostInRoom(file.id(), RoomPaper.Kind.OFFER, "We would withdraw.", List.of()), who);
    }

    @Test
    void it_begins_when_both_have_agreed_and_the_mediator_is_appointed() {
        Long id = propose("mediator1");
        assertThat(file.state()).isEqualTo(CaseState.CONSULTATION);
        mediations.answer(file.id(), id, true, RESPONDENT);
        assertThatThrownBy(() -> mediations.appoint(file.id(), id, "mediator1", JUDGE))
                .isInstanceOf(NotYours.class);
        mediations.appoint(file.id(), id, "mediator1", REGISTRAR);
        assertThat(file.state()).isEqualTo(CaseState.MEDIATION);
        // Monday 1 March 2027 and 45 days is Thursday 15 April, midnight in Zurich
        assertThat(time().dueAt()).isEqualTo(Instant.parse("2027-04-15T22:00:00Z"));
    }

    @Test
    void without_an_agreed_name_the_president_names_and_a_national_of_a_party_is_not_taken() {
        Long id = propose(null);
        mediations.answer(file.id(), id, true, RESPONDENT);
        assertThatThrownBy(() -> mediations.appoint(file.id(), id, "mediator1", REGISTRAR))
                .isInstanceOf(MediatorForPresident.class);
        assertThatThrownBy(() -> mediations.appoint(file.id(), id, "mediator2", PRESIDENT))
                .isInstanceOf(MediatorOfParty.class);
        assertThatThrownBy(() -> mediations.appoint(file.id(), id, "judge", PRESIDENT))
                .isInstanceOf(MediatorNotOnList.class);
        mediations.appoint(file.id(), id, "mediator1", PRESIDENT);
        assertThat(rows.get(0).isRunning()).isTrue();
    }

    @Test
    void what_the_president_offers_both_parties_must_want() {
        Long id = mediations.propose(
                new ProposeMediation(file.id(), MediationKind.GOOD_OFFICES, "A quiet word.", null), PRESIDENT);
        mediations.answer(file.id(), id, true, CLAIMANT);
        assertThat(rows.get(0).status()).isEqualTo(Mediation.Status.PROPOSED);
        assertThatThrownBy(() -> mediations.answer(file.id(), id, true, CLAIMANT))
                .isInstanceOf(MediationOver.class);
        mediations.answer(file.id(), id, false, RESPONDENT);
        assertThat(rows.get(0).status()).isEqualTo(Mediation.Status.DECLINED);
    }

    @Test
    void one_second_after_TL_11_the_case_is_back_in_consultations_and_a_panel_may_be_requested() {
        Long id = running();
        limits.set(time().dueAt().minusSeconds(1));
        mediations.timeOver(file.id(), id);
        assertThat(file.state()).isEqualTo(CaseState.MEDIATION);
        limits.set(time().dueAt().plusSeconds(1));
        mediations.timeOver(file.id(), id);
        assertThat(file.state()).isEqualTo(CaseState.CONSULTATION);
        assertThat(rows.get(0).status()).isEqualTo(Mediation.Status.TIME_OVER);
        assertThat(limits.keeper().hasRun(file.id(), "TL-11")).isTrue();
    }

    @Test
    void beside_a_panel_the_state_of_the_case_does_not_change() {
        Cases.set(file, "state", CaseState.WRITTEN);
        Long id = running();
        assertThat(file.state()).isEqualTo(CaseState.WRITTEN);
        mediations.end(file.id(), id, false, RESPONDENT);
        assertThat(file.state()).isEqualTo(CaseState.WRITTEN);
    }

    @Test
    void only_the_mediator_says_that_it_succeeded_and_either_party_ends_it() {
        Long id = running();
        assertThatThrownBy(() -> mediations.end(file.id(), id, true, CLAIMANT)).isInstanceOf(NotYours.class);
        mediations.end(file.id(), id, true, MEDIATOR);
        assertThat(rows.get(0).status()).isEqualTo(Mediation.Status.SUCCEEDED);
        assertThat(file.state()).isEqualTo(CaseState.CONSULTATION);
        assertThat(time().state()).isEqualTo(Deadline.State.MET);
        assertThatThrownBy(() -> say(id, CLAIMANT)).isInstanceOf(MediationNotRunning.class);
    }

    @Test
    void nobody_but_those_who_take_part_enters_the_room() {
        Long id = running();
        say(id, CLAIMANT);
        say(id, RESPONDENT);
        say(id, MEDIATOR);
        for (comity.common.Actor outsider : List.of(JUDGE, REGISTRAR, PRESIDENT, COUNSEL)) {
            assertThatThrownBy(() -> say(id, outsider)).as(outsider.id()).isInstanceOf(NoSuchThing.class);
        }
    }

    @Test
    void an_agent_lets_in_members_of_his_own_delegation_only() {
        Long id = running();
        assertThatThrownBy(() -> mediations.letIn(file.id(), id, "xa.counsel", RESPONDENT))
                .isInstanceOf(NoSuchThing.class);
        assertThatThrownBy(() -> mediations.letIn(file.id(), id, "judge", CLAIMANT))
                .isInstanceOf(NoSuchThing.class);
        mediations.letIn(file.id(), id, "xa.counsel", CLAIMANT);
        say(id, COUNSEL);
    }

    @Test
    void a_judge_never_takes_part_even_if_somebody_wrote_his_name_on_the_list_of_guests() {
        Long id = running();
        guests.add(new RoomGuest(file.id(), "judge", "test", Instant.EPOCH));
        assertThat(room.isOpenTo("judge", file.id())).isFalse();
        assertThatThrownBy(() -> say(id, JUDGE)).isInstanceOf(NoSuchThing.class);
    }

    @Test
    void one_at_a_time_with_words_and_after_service_only() {
        assertThatThrownBy(() -> mediations.propose(new ProposeMediation(file.id(), null, " ", null), CLAIMANT))
                .isInstanceOfSatisfying(
                        PaperIncomplete.class,
                        refused -> assertThat(refused.faults())
                                .extracting(fault -> fault.path() + " " + fault.code())
                                .containsExactly("kind REQUIRED", "words REQUIRED"));
        propose(null);
        assertThatThrownBy(() -> propose(null)).isInstanceOf(MediationOpen.class);
        mediations.onEnded(new CaseEnded(file.id(), CloseReason.SETTLED));
        assertThat(rows.get(0).status()).isEqualTo(Mediation.Status.MOOT);
        Cases.set(file, "servedAt", null);
        assertThatThrownBy(() -> propose(null)).isInstanceOf(StateNotOpen.class);
    }

    @ParameterizedTest
    @EnumSource(
            value = CaseState.class,
            names = {"FILED", "EXAMINATION", "DECIDED", "ADOPTED", "CLOSED"})
    void before_registration_and_after_issue_nothing_is_mediated(CaseState state) {
        Cases.set(file, "state", state);
        assertThatThrownBy(() -> propose(null)).isInstanceOf(StateNotOpen.class);
    }
}
