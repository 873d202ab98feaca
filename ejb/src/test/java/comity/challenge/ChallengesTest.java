package comity.challenge;

import static comity.db.Courtroom.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import comity.access.AccessPolicy;
import comity.access.NoSuchThing;
import comity.access.NotYours;
import comity.common.Actor;
import comity.db.Courtroom;
import comity.deadline.DeadlineKeeper;
import comity.deadline.DeadlinePassed;
import comity.decision.DecisionReading;
import comity.docket.CaseFile;
import comity.docket.CaseState;
import comity.docket.Cases;
import comity.panel.Candidate;
import comity.panel.CaseGroups;
import comity.panel.Disclose;
import comity.panel.FullBench;
import comity.panel.JudgeVacancy;
import comity.panel.Nominee;
import comity.panel.PanelAppointment;
import comity.panel.PanelComposition;
import comity.panel.PanelNaming;
import comity.panel.PanelOpening;
import comity.panel.Panels;
import comity.panel.RecordUnread;
import comity.panel.Roster;
import comity.panel.SeatTurns;
import comity.panel.SeatVacancy;
import comity.panel.SeatVacant;
import comity.panel.Succession;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** S09, TL-19, TL-20: a judge is challenged, heard and stays, or leaves and is replaced for his seat alone. */
class ChallengesTest {

    /** Nominated on Monday 1 March 2027: fifteen days end on Tuesday 16 March. */
    private static final Instant END_OF_CHALLENGING = Instant.parse("2027-03-16T23:00:00Z");

    private final Courtroom court = new Courtroom();
    private Challenging challenging;
    private ChallengeRuling ruling;
    private CaseFile file;
    private List<String> bench;

    @BeforeEach
    void composed() {
        court.put(CaseGroups.class, new CaseGroups() {
            @Override
            public Set<String> of(Long caseId) {
                return Set.of("CYBER");
            }
        });
        challenging = court.get(Challenging.class);
        ruling = court.get(ChallengeRuling.class);
        file = court.file(CaseState.PANEL_ESTABLISHED);
        PanelOpening opening = court.get(PanelOpening.class);
        opening.open(file.id());
        opening.wish(file.id(), 3, person("xa.agent"));
        opening.wish(file.id(), 3, person("xb.agent"));
        court.get(PanelNaming.class)
                .propose(
                        file.id(),
                        court.get(Roster.class).suggest(file, 6).stream()
                                .map(Candidate::personId)
                                .toList(),
                        person("registrar"));
        List<String> three = proposed().subList(0, 3);
        court.get(PanelNaming.class).agree(file.id(), three, person("xa.agent"));
        court.get(PanelNaming.class).agree(file.id(), three, person("xb.agent"));
    }

    @AfterEach
    void leave() {
        court.close();
    }

    private List<String> proposed() {
        return court.get(Panels.class).nominees(file.id()).stream()
                .filter(nominee -> nominee.state() == Nominee.State.PROPOSED)
                .map(Nominee::personId)
                .toList();
    }

    private List<String> seated() {
        return court.get(Panels.class).seated(file.id()).stream()
                .map(Nominee::personId)
                .toList();
    }

    private void compose() {
        seated().forEach(judge -> court.get(PanelComposition.class).disclose(disclosure(), person(judge)));
        court.get(PanelComposition.class).compose(file.id());
        bench = seated();
    }

    private Disclose disclosure() {
        return new Disclose(file.id(), "one", "professor", "none", "none", "none", true);
    }

    private Long challenge(String judge) {
        return challenging.file(
                new FileChallenge(file.id(), judge, "He advised the claimant in 2025.", null), person("xb.agent"));
    }

    private Challenge row(Long id) {
        return court.get(Challenges.class).find(file.id(), id);
    }

    private void hear(Long id) {
        challenging.comment(file.id(), id, "I did not.", person(row(id).judgeId()));
        challenging.comment(file.id(), id, "He did not.", person("xa.agent"));
    }

    private void rule(Long id, boolean upheld, Actor who) {
        ruling.rule(new RuleOnChallenge(file.id(), id, upheld, "The ground is compelling.\nDoubt suffices."), who);
    }

    @Test
    void TL_19_a_party_challenges_one_second_before_the_end_and_not_at_it() {
        compose();
        court.at(END_OF_CHALLENGING);
        assertThatThrownBy(() -> challenge(bench.get(0))).isInstanceOf(ChallengeOutOfTime.class);
        court.at(END_OF_CHALLENGING.minusSeconds(1));
        assertThat(row(challenge(bench.get(0))).status()).isEqualTo(Challenge.Status.FILED);
        assertThat(court.docket(file)).contains("judge.challenged");
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
        assertThatThrownBy(() -> challenging.file(tomorrow, person("xb.agent")))
                .isInstanceOf(ChallengeIncomplete.class);
        challenging.file(
                new FileChallenge(file.id(), bench.get(0), "An invoice came to light.", learned), person("xb.agent"));
    }

    @Test
    void only_a_party_challenges_only_who_is_named_and_only_once_at_a_time() {
        compose();
        assertThatThrownBy(() -> challenge("xa.agent")).isInstanceOf(NotChallengeable.class);
        FileChallenge words = new FileChallenge(file.id(), bench.get(0), "Reasons.", null);
        assertThatThrownBy(() -> challenging.file(words, person("registrar"))).isInstanceOf(NotYours.class);
        assertThatThrownBy(() -> challenging.file(words, person("xc.agent"))).isInstanceOf(NoSuchThing.class);
        FileChallenge mute = new FileChallenge(file.id(), bench.get(0), " ", null);
        assertThatThrownBy(() -> challenging.file(mute, person("xb.agent"))).isInstanceOf(ChallengeIncomplete.class);
        challenge(bench.get(0));
        assertThatThrownBy(() -> challenging.file(words, person("xa.agent"))).isInstanceOf(ChallengePending.class);
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

    private String replaceFirst(CaseState stage) {
        compose();
        Long id = challenge(bench.get(0));
        hear(id);
        Cases.set(file, "state", stage);
        rule(id, true, person("president"));
        ruling.vacate(file.id(), bench.get(0));
        assertThat(court.events()).contains(new JudgeVacancy(file.id()));
        assertThat(court.get(AccessPolicy.class).sitsOn(person(bench.get(0)), file.id()))
                .isFalse();
        assertThatThrownBy(() -> court.get(FullBench.class).require(file.id())).isInstanceOf(SeatVacant.class);
        court.get(SeatTurns.class).openNext(file.id());
        List<String> two = court.get(Roster.class).suggest(file, 2).stream()
                .map(Candidate::personId)
                .toList();
        assertThat(two).doesNotContainAnyElementsOf(bench);
        court.get(PanelNaming.class).propose(file.id(), two, person("registrar"));
        court.get(PanelNaming.class).agree(file.id(), two.subList(0, 1), person("xa.agent"));
        court.get(PanelNaming.class).agree(file.id(), two.subList(0, 1), person("xb.agent"));
        court.get(PanelComposition.class).disclose(disclosure(), person(two.get(0)));
        assertThat(court.get(PanelComposition.class).seats(file.id())).containsExactly(1);
        court.get(PanelComposition.class).compose(file.id());
        assertThat(seated()).containsExactly(two.get(0), bench.get(1), bench.get(2));
        assertThat(file.state()).isEqualTo(stage);
        assertThat(court.docket(file)).contains("judge.vacancy", "panel.seatOpened", "judge.replaced");
        return two.get(0);
    }

    @Test
    void a_successor_in_the_written_phase_reads_the_record_before_the_panel_votes() {
        String successor = replaceFirst(CaseState.WRITTEN);
        assertThatThrownBy(() -> court.get(FullBench.class).require(file.id())).isInstanceOf(RecordUnread.class);
        Succession succession = court.get(Succession.class);
        assertThatThrownBy(() -> succession.declareRead(file.id(), person(bench.get(1))))
                .isInstanceOf(comity.panel.NothingToRead.class);
        succession.declareRead(file.id(), person(successor));
        court.get(FullBench.class).require(file.id());
    }

    @Test
    void after_the_hearing_the_panel_orders_whether_it_is_repeated() {
        String successor = replaceFirst(CaseState.DELIBERATION);
        Succession succession = court.get(Succession.class);
        succession.declareRead(file.id(), person(successor));
        assertThat(succession.owesOrder(file.id())).isTrue();
        assertThatThrownBy(() -> court.get(FullBench.class).require(file.id())).isInstanceOf(RecordUnread.class);
        assertThatThrownBy(() -> succession.order(file.id(), true, "Credibility.", person(bench.get(1))))
                .isInstanceOf(NotYours.class);
        court.get(comity.access.CaseAccess.class)
                .appoint(
                        file.id(),
                        bench.get(1),
                        comity.access.CourtRole.PPJ,
                        comity.access.Side.PNL,
                        null,
                        Actor.registry());
        succession.order(file.id(), true, "Credibility.", person(bench.get(1)));
        assertThatThrownBy(() -> court.get(FullBench.class).require(file.id())).isInstanceOf(RecordUnread.class);
        succession.reheard(file.id(), person(bench.get(1)));
        court.get(FullBench.class).require(file.id());
    }

    @Test
    void a_judge_resigns_or_dies_and_two_seats_are_filled_one_after_the_other() {
        compose();
        SeatVacancy seats = court.get(SeatVacancy.class);
        SeatTurns turns = court.get(SeatTurns.class);
        seats.resign(file.id(), "Illness.", person(bench.get(2)));
        assertThatThrownBy(() -> seats.recordDeath(file.id(), bench.get(0), person("clerk1")))
                .isInstanceOf(NotYours.class);
        seats.recordDeath(file.id(), bench.get(0), person("registrar"));
        assertThat(turns.free(file.id())).isTrue();
        turns.openNext(file.id());
        assertThat(turns.free(file.id())).isFalse();
        assertThat(court.get(Panels.class).of(file.id()).vacantSeat()).isEqualTo(3);
        court.at(court.get(DeadlineKeeper.class).dueAt(file.id(), "TL-16"));
        court.get(PanelNaming.class).timeToAgreeOver(file.id());
        String chosen = court.get(Roster.class).eligible(file).get(0).personId();
        court.get(PanelAppointment.class).appoint(file.id(), List.of(chosen), person("president"));
        court.get(PanelComposition.class).disclose(disclosure(), person(chosen));
        court.get(PanelComposition.class).compose(file.id());
        turns.openNext(file.id());
        assertThat(court.get(Panels.class).of(file.id()).vacantSeat()).isEqualTo(1);
    }
}
