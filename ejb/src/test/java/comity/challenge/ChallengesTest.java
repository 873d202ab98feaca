package comity.challenge;

import static comity.db.Courtroom.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import comity.access.NoSuchThing;
import comity.access.NotYours;
import comity.common.Actor;
import comity.common.Refusal;
import comity.deadline.Deadline;
import comity.deadline.DeadlineKeeper;
import comity.deadline.DeadlinePassed;
import comity.decision.DecisionReading;
import comity.docket.CaseState;
import comity.panel.SeatVacancy;
import comity.serving.PaperIncomplete;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** S09, TL-19, TL-20: a judge is challenged, heard, and stays or leaves. */
class ChallengesTest extends ChallengedBench {

    /** Nominated on Monday 1 March 2027: fifteen days end on Tuesday 16 March. */
    private static final Instant END_OF_CHALLENGING = Instant.parse("2027-03-16T23:00:00Z");

    @Test
    void TL_19_a_party_challenges_one_second_before_the_end_and_not_at_it() {
        compose();
        court.at(END_OF_CHALLENGING);
        assertThatThrownBy(() -> challenge(bench.get(0))).isInstanceOf(ChallengeOutOfTime.class);
        court.at(END_OF_CHALLENGING.minusSeconds(1));
        assertThat(row(challenge(bench.get(0))).status()).isEqualTo(Challenge.Status.FILED);
        assertThat(court.docket(file)).contains("judge.challenged");
    }

    private Deadline limit(String judge, String side) {
        return court.get(DeadlineKeeper.class)
                .find(file.id(), "TL-19", judge + "/" + side)
                .orElseThrow();
    }

    @Test
    void TL_19_runs_for_each_party_from_the_naming_of_each_judge() {
        compose();
        for (String judge : bench) {
            for (String side : List.of("CLM", "RSP")) {
                assertThat(limit(judge, side).dueAt()).isEqualTo(END_OF_CHALLENGING);
                assertThat(limit(judge, side).obligor().name()).isEqualTo(side);
                assertThat(limit(judge, side).isRunning()).isTrue();
            }
        }
    }

    @Test
    void TL_19_is_met_by_a_challenge_one_second_before_its_end_for_that_judge_and_that_party_alone() {
        compose();
        court.at(END_OF_CHALLENGING.minusSeconds(1));
        challenge(bench.get(0));
        assertThat(limit(bench.get(0), "RSP").state()).isEqualTo(Deadline.State.MET);
        assertThat(limit(bench.get(0), "CLM").isRunning()).isTrue();
        assertThat(limit(bench.get(1), "RSP").isRunning()).isTrue();
    }

    @Test
    void TL_19_is_waived_when_it_ends_and_a_challenge_one_second_later_is_refused() {
        compose();
        ChallengeEnds ends = court.get(ChallengeEnds.class);
        assertThat(ends.nextDue()).contains(END_OF_CHALLENGING);
        ends.runDue(END_OF_CHALLENGING.minusSeconds(1));
        assertThat(limit(bench.get(0), "RSP").isRunning()).isTrue();
        court.at(END_OF_CHALLENGING);
        ends.runDue(END_OF_CHALLENGING);
        for (String judge : bench) {
            assertThat(limit(judge, "RSP").state()).isEqualTo(Deadline.State.EXPIRED);
        }
        court.at(END_OF_CHALLENGING.plusSeconds(1));
        assertThatThrownBy(() -> challenge(bench.get(0))).isInstanceOf(ChallengeOutOfTime.class);
        assertThat(ends.nextDue()).isEmpty();
    }

    @Test
    void TL_19_waived_runs_anew_from_the_knowledge_that_a_challenge_states_and_is_met_by_it() {
        compose();
        court.at(Instant.parse("2027-06-10T09:00:00Z"));
        court.get(ChallengeEnds.class).runDue(court.now());
        LocalDate learned = LocalDate.of(2027, 6, 7);
        challenging.file(
                new FileChallenge(file.id(), bench.get(0), "An invoice came to light.", learned), person("xb.agent"));
        Deadline anew = limit(bench.get(0), "RSP");
        assertThat(anew.state()).isEqualTo(Deadline.State.MET);
        assertThat(anew.dueAt()).isEqualTo(Instant.parse("2027-06-22T22:00:00Z"));
        assertThat(limit(bench.get(0), "CLM").state()).isEqualTo(Deadline.State.EXPIRED);
    }

    @Test
    void TL_19_ends_with_the_seat_of_a_judge_who_leaves() {
        compose();
        court.get(SeatVacancy.class).resign(file.id(), "Illness.", person(bench.get(0)));
        assertThat(limit(bench.get(0), "CLM").state()).isEqualTo(Deadline.State.CANCELLED);
        assertThat(limit(bench.get(1), "CLM").isRunning()).isTrue();
    }

    @Test
    void TL_19_runs_from_the_day_on_which_the_party_learned_of_the_ground() {
        compose();
        court.at(Instant.parse("2027-06-10T09:00:00Z"));
        LocalDate learned = LocalDate.of(2027, 6, 7);
        FileChallenge late =
                new FileChallenge(file.id(), bench.get(0), "An invoice came to light.", LocalDate.of(2027, 5, 20));
        assertThatThrownBy(() -> challenging.file(late, person("xb.agent"))).isInstanceOf(ChallengeOutOfTime.class);
        FileChallenge tomorrow =
                new FileChallenge(file.id(), bench.get(0), "An invoice came to light.", LocalDate.of(2027, 6, 11));
        assertThatThrownBy(() -> challenging.file(tomorrow, person("xb.agent"))).isInstanceOf(PaperIncomplete.class);
        challenging.file(
                new FileChallenge(file.id(), bench.get(0), "An invoice came to light.", learned), person("xb.agent"));
    }

    @Test
    void only_a_party_challenges_only_who_is_named_and_only_once_at_a_time() {
        compose();
        assertThatThrownBy(() -> challenge("xa.agent")).isInstanceOf(PaperIncomplete.class);
        FileChallenge words = new FileChallenge(file.id(), bench.get(0), "Reasons.", null);
        assertThatThrownBy(() -> challenging.file(words, person("registrar"))).isInstanceOf(NotYours.class);
        assertThatThrownBy(() -> challenging.file(words, person("xc.agent"))).isInstanceOf(NoSuchThing.class);
        FileChallenge mute = new FileChallenge(file.id(), bench.get(0), " ", null);
        assertThatThrownBy(() -> challenging.file(mute, person("xb.agent"))).isInstanceOf(PaperIncomplete.class);
        challenge(bench.get(0));
        assertThatThrownBy(() -> challenging.file(words, person("xa.agent"))).isInstanceOf(ChallengePending.class);
    }

    @Test
    void an_empty_challenge_is_told_all_it_lacks_at_once() {
        compose();
        assertThatThrownBy(() -> challenging.file(new FileChallenge(file.id(), null, " ", null), person("xb.agent")))
                .isInstanceOfSatisfying(
                        PaperIncomplete.class,
                        refusal -> assertThat(refusal.faults().stream().map(Refusal.Fault::path))
                                .containsExactly("judgeId", "reasons"));
    }

    @Test
    void TL_20_comments_are_in_time_until_the_last_second_and_each_is_made_once() {
        compose();
        Long id = challenge(bench.get(0));
        Instant due = court.get(DeadlineKeeper.class).dueAt(file.id(), "TL-20", bench.get(0));
        assertThat(due).isEqualTo(Instant.parse("2027-03-11T23:00:00Z"));
        court.at(due);
        assertThatThrownBy(() -> challenging.comment(file.id(), id, "No.", person("xa.agent")))
                .isInstanceOf(DeadlinePassed.class);
        court.at(due.minusSeconds(1));
        challenging.comment(file.id(), id, "No.", person("xa.agent"));
        assertThatThrownBy(() -> challenging.comment(file.id(), id, "No.", person("xa.agent")))
                .isInstanceOf(CommentsOver.class);
        assertThatThrownBy(() -> challenging.comment(file.id(), id, "No.", person("xb.agent")))
                .isInstanceOf(NotYours.class);
        assertThatThrownBy(() -> rule(id, true, person("president"))).isInstanceOf(ChallengeUnheard.class);
        court.at(due);
        ruling.commentsOver(file.id(), bench.get(0));
        assertThat(row(id).status()).isEqualTo(Challenge.Status.HEARD);
    }

    @Test
    void TL_20b_the_president_decides_alone_and_late_the_vice_president_as_well() {
        compose();
        Long id = challenge(bench.get(0));
        hear(id);
        assertThatThrownBy(() -> rule(id, false, person("vice.president"))).isInstanceOf(OtherOfficeDecides.class);
        assertThatThrownBy(() -> rule(id, false, person("registrar"))).isInstanceOf(NotYours.class);
        Instant due = court.get(DeadlineKeeper.class).dueAt(file.id(), "TL-20b", bench.get(0));
        court.at(due.minusSeconds(1));
        ruling.overdue(file.id(), bench.get(0));
        assertThat(row(id).overdue()).isFalse();
        court.at(due);
        ruling.overdue(file.id(), bench.get(0));
        assertThat(court.docket(file)).contains("challenge.overdue");
        rule(id, false, person("vice.president"));
        assertThat(row(id).status()).isEqualTo(Challenge.Status.REJECTED);
        assertThat(seated()).contains(bench.get(0));
        assertThatThrownBy(() -> rule(id, true, person("president"))).isInstanceOf(ChallengeOver.class);
    }

    @Test
    void the_decision_is_public_at_once_and_a_precedent_of_type_CH() {
        compose();
        Long id = challenge(bench.get(0));
        hear(id);
        rule(id, false, person("president"));
        assertThat(row(id).citation()).matches("\\[2027] ESCT-CH \\d+");
        assertThat(court.get(DecisionReading.class)
                        .read(row(id).decisionSlug(), Actor.anybody())
                        .isPublic())
                .isTrue();
        assertThat(court.docket(file)).contains("challenge.decided").doesNotContain("decision.issued");
        ChallengeRow seen =
                court.get(ChallengeReading.class).of(file.id(), Actor.anybody()).get(0);
        assertThat(seen.reasons()).isNull();
        assertThat(seen.ruling()).isNotBlank();
    }

    @Test
    void before_composition_the_next_name_takes_the_place_of_a_nominee_whose_challenge_is_upheld() {
        bench = seated();
        Long id = challenge(bench.get(0));
        hear(id);
        rule(id, true, person("president"));
        ruling.vacate(file.id(), bench.get(0));
        assertThat(seated()).hasSize(3).doesNotContain(bench.get(0));
        assertThat(file.state()).isEqualTo(CaseState.PANEL_ESTABLISHED);
    }
}
