package comity.panel;

import static comity.db.Courtroom.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import comity.access.AccessPolicy;
import comity.access.NoSuchThing;
import comity.access.NotYours;
import comity.access.Side;
import comity.db.Courtroom;
import comity.deadline.DeadlinePassed;
import comity.docket.CaseFile;
import comity.docket.CaseState;
import comity.overview.Duties;
import comity.overview.Duty;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** S09 to the second: seats, names, lists, agreement, President, Vice-President, lots, disclosure, replacement. */
class PanelCompositionTest {

    private static final Instant END_OF_SEATS = Instant.parse("2027-03-11T23:00:00Z");
    private static final Instant END_OF_AGREEING = Instant.parse("2027-03-22T23:00:00Z");

    private final Courtroom court = new Courtroom();
    private PanelOpening opening;
    private PanelNaming naming;
    private PanelAppointment appointment;
    private PanelComposition composition;
    private CaseFile file;

    @BeforeEach
    void established() {
        court.put(CaseGroups.class, new CaseGroups() {
            @Override
            public Set<String> of(Long caseId) {
                return Set.of("CYBER");
            }
        });
        opening = court.get(PanelOpening.class);
        naming = court.get(PanelNaming.class);
        appointment = court.get(PanelAppointment.class);
        composition = court.get(PanelComposition.class);
        file = court.file(CaseState.PANEL_ESTABLISHED);
        opening.open(file.id());
    }

    @AfterEach
    void leave() {
        court.close();
    }

    private void three() {
        opening.wish(file.id(), 3, person("xa.agent"));
        opening.wish(file.id(), 3, person("xb.agent"));
    }

    private List<String> propose() {
        three();
        List<String> names = court.get(Roster.class).suggest(file, 6).stream()
                .map(Candidate::personId)
                .toList();
        naming.propose(file.id(), names, person("registrar"));
        return names;
    }

    private Disclose disclosure() {
        return new Disclose(file.id(), "one", "professor", "none", "none", "none", true);
    }

    private List<String> sitting() {
        return court.get(Panels.class).seated(file.id()).stream()
                .map(Nominee::personId)
                .toList();
    }

    @Test
    void both_ask_for_five_within_tl_15_and_a_second_later_nobody_does() {
        opening.wish(file.id(), 5, person("xa.agent"));
        court.at(END_OF_SEATS);
        assertThatThrownBy(() -> opening.wish(file.id(), 5, person("xb.agent"))).isInstanceOf(DeadlinePassed.class);
        court.at(END_OF_SEATS.minusSeconds(1));
        opening.settleSeats(file.id());
        assertThat(opening.seatsSettled(file.id())).isFalse();
        opening.wish(file.id(), 5, person("xb.agent"));
        assertThat(court.get(Panels.class).of(file.id()).seats()).isEqualTo(5);
    }

    @Test
    void silence_about_the_number_leaves_the_table_to_decide() {
        court.at(END_OF_SEATS);
        opening.settleSeats(file.id());
        assertThat(court.get(Panels.class).of(file.id()).seats()).isEqualTo(3);
    }

    @Test
    void no_national_of_a_party_no_official_no_two_of_one_nationality_and_six_names() {
        three();
        List<String> good = court.get(Roster.class).suggest(file, 6).stream()
                .map(Candidate::personId)
                .toList();
        assertThat(good).hasSize(6).noneMatch(id -> id.startsWith("xa.") || id.startsWith("xb."));
        assertThat(court.get(Roster.class).eligible(file))
                .extracting(Candidate::personId)
                .allMatch(id -> id.contains("judge"));
        List<String> national = new ArrayList<>(good);
        national.set(0, "xa.judge1");
        assertThatThrownBy(() -> naming.propose(file.id(), national, person("registrar")))
                .isInstanceOf(NotEligible.class);
        List<String> twins = new ArrayList<>(good);
        twins.set(0, "xc.judge1");
        twins.set(1, "xc.judge2");
        assertThatThrownBy(() -> naming.propose(file.id(), twins, person("registrar")))
                .isInstanceOfAny(OneNationality.class, NamesWrong.class);
        assertThatThrownBy(() -> naming.propose(file.id(), good.subList(0, 5), person("registrar")))
                .isInstanceOf(NamesWrong.class);
        assertThatThrownBy(() -> naming.propose(file.id(), good, person("clerk1")))
                .isInstanceOf(NotYours.class);
    }

    @Test
    void lists_stay_sealed_until_both_are_in() {
        List<String> names = propose();
        hand("xa.agent", names, 5);
        PanelReading reading = court.get(PanelReading.class);
        assertThat(reading.of(file.id(), person("xb.agent")).names()).allMatch(row -> row.claimant() == null);
        assertThat(reading.of(file.id(), person("xa.agent")).names()).allMatch(row -> row.claimant() != null);
        hand("xb.agent", names, 0);
        assertThat(reading.of(file.id(), person("xb.agent")).names()).allMatch(row -> row.claimant() != null);
        assertThatThrownBy(() -> hand("xb.agent", names, 0)).isInstanceOf(ListsOpen.class);
        assertThat(reading.of(file.id(), person("xc.agent")).names()).isEmpty();
    }

    private void hand(String agent, List<String> names, int struck) {
        Map<String, Integer> ranks = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            ranks.put(names.get(i), i == struck ? null : Integer.valueOf(i + 1));
        }
        naming.handList(new HandList(file.id(), ranks), person(agent));
    }

    @Test
    void a_party_leaves_at_least_as_many_names_as_there_are_seats() {
        List<String> names = propose();
        Map<String, Integer> ranks = new HashMap<>();
        names.forEach(name -> ranks.put(name, null));
        assertThatThrownBy(() -> naming.handList(new HandList(file.id(), ranks), person("xa.agent")))
                .isInstanceOf(StrikesTooMany.class);
    }

    @Test
    void the_same_names_from_both_in_any_order_are_an_agreement() {
        List<String> three = propose().subList(1, 4);
        List<String> turned = new ArrayList<>(three);
        Collections.reverse(turned);
        naming.agree(file.id(), three, person("xa.agent"));
        court.at(END_OF_AGREEING.minusSeconds(1));
        naming.agree(file.id(), turned, person("xb.agent"));
        assertThat(appointment.judgesNamed(file.id())).isTrue();
        assertThat(sitting()).containsExactlyInAnyOrderElementsOf(three);
    }

    @Test
    void after_tl_16_nobody_agrees_and_the_president_has_it() {
        List<String> three = propose().subList(0, 3);
        naming.agree(file.id(), three, person("xa.agent"));
        court.at(END_OF_AGREEING);
        assertThatThrownBy(() -> naming.agree(file.id(), three, person("xb.agent")))
                .isInstanceOf(DeadlinePassed.class);
        naming.timeToAgreeOver(file.id());
        assertThatThrownBy(() -> appointment.appoint(file.id(), three, person("vice.president")))
                .isInstanceOf(comity.access.PresidentActs.class);
        appointment.appoint(file.id(), three, person("president"));
        assertThat(sitting()).containsExactlyElementsOf(three);
    }

    @Test
    void both_may_ask_the_president_at_once_one_alone_waits_for_tl_16() {
        propose();
        naming.askPresident(file.id(), person("xa.agent"));
        assertThat(naming.agreedOrReferred(file.id())).isFalse();
        naming.askPresident(file.id(), person("xb.agent"));
        assertThat(naming.agreedOrReferred(file.id())).isTrue();
    }

    @Test
    void president_and_vice_president_silent_the_lot_decides_and_can_be_repeated() {
        List<String> names = propose();
        court.at(END_OF_AGREEING);
        naming.timeToAgreeOver(file.id());
        Instant first = Instant.parse("2027-04-02T22:00:00Z");
        court.at(court.get(comity.deadline.DeadlineKeeper.class)
                .dueAt(file.id(), "TL-17")
                .minusSeconds(1));
        appointment.passToVicePresident(file.id());
        assertThat(court.get(Panels.class).of(file.id()).vice()).isFalse();
        court.at(court.now().plusSeconds(1));
        assertThat(court.now()).isAfterOrEqualTo(first.minusSeconds(86_400 * 3L));
        appointment.passToVicePresident(file.id());
        assertThatThrownBy(() -> appointment.appoint(file.id(), names.subList(0, 3), person("president")))
                .isInstanceOf(NotInHand.class);
        court.at(court.get(comity.deadline.DeadlineKeeper.class).dueAt(file.id(), "TL-17"));
        appointment.drawLots(file.id());
        Panel panel = court.get(Panels.class).of(file.id());
        assertThat(LotDrawing.sha256(panel.seed())).isEqualTo(panel.seedHash());
        List<Candidate> pot = court.get(Roster.class).eligible(file).stream()
                .filter(candidate -> names.contains(candidate.personId()))
                .toList();
        assertThat(sitting())
                .containsExactlyElementsOf(LotDrawing.draw(panel.seed(), pot, 3).stream()
                        .map(Candidate::personId)
                        .toList());
    }

    @Test
    void who_is_silent_for_tl_18_is_replaced_and_the_others_are_seated() {
        List<String> three = propose().subList(0, 3);
        composition.disclose(disclosure(), person(three.get(0)));
        naming.agree(file.id(), three, person("xa.agent"));
        naming.agree(file.id(), three, person("xb.agent"));
        int silent = sitting().indexOf(three.get(2)) + 1;
        composition.disclose(disclosure(), person(three.get(1)));
        Instant due = court.get(comity.deadline.DeadlineKeeper.class).dueAt(file.id(), "TL-18", "" + silent);
        court.at(due.minusSeconds(1));
        court.get(NomineeReplacing.class).replace(file.id(), silent);
        assertThat(sitting()).contains(three.get(2));
        court.at(due);
        assertThatThrownBy(() -> composition.disclose(disclosure(), person(three.get(2))))
                .isInstanceOf(DeadlinePassed.class);
        court.get(NomineeReplacing.class).replace(file.id(), silent);
        assertThat(sitting()).doesNotContain(three.get(2)).hasSize(3);
        composition.disclose(disclosure(), person(sitting().get(silent - 1)));
        assertThatThrownBy(() -> composition.disclose(disclosure(), person(three.get(2))))
                .isInstanceOf(NoSuchThing.class);
        composition.compose(file.id());
        assertThat(file.state()).isEqualTo(CaseState.COMPOSED);
        assertThat(sitting())
                .allMatch(judge -> court.get(AccessPolicy.class)
                        .sideOf(person(judge), file.id())
                        .equals(java.util.Optional.of(Side.PNL)));
        assertThat(court.docket(file)).contains("judge.replaced", "panel.composed");
    }

    @Test
    void a_named_judge_finds_his_disclosure_among_his_duties_until_tl_18() {
        List<String> three = propose().subList(0, 3);
        assertThat(dutiesOf(three.get(0))).as("proposed, not named yet").isEmpty();
        naming.agree(file.id(), three, person("xa.agent"));
        naming.agree(file.id(), three, person("xb.agent"));
        int seat = sitting().indexOf(three.get(0)) + 1;
        Instant due = court.get(comity.deadline.DeadlineKeeper.class).dueAt(file.id(), "TL-18", "" + seat);
        assertThat(dutiesOf(three.get(0))).singleElement().satisfies(duty -> {
            assertThat(duty.taskKey()).isEqualTo("panel-disclose");
            assertThat(duty.code()).isEqualTo("TL-18");
            assertThat(duty.dueAt()).isEqualTo(due);
        });
        composition.disclose(disclosure(), person(three.get(0)));
        assertThat(dutiesOf(three.get(0))).isEmpty();
    }

    private List<Duty> dutiesOf(String judge) {
        return court.get(Duties.class).of(person(judge));
    }

    @Test
    void who_asked_the_president_under_tl_16_is_not_offered_to_ask_again() {
        propose();
        assertThat(mayAsk()).isTrue();
        naming.askPresident(file.id(), person("xa.agent"));
        assertThat(mayAsk()).isFalse();
    }

    private boolean mayAsk() {
        return court.get(PanelActs.class).acts(file, person("xa.agent")).stream()
                .anyMatch(act -> act.key().equals("panel-ask-president") && act.open());
    }

    @Test
    void a_disclosure_answers_everything_and_bears_the_oath() {
        List<String> names = propose();
        Disclose mute = new Disclose(file.id(), "one", " ", "none", "none", "none", true);
        assertThatThrownBy(() -> composition.disclose(mute, person(names.get(0))))
                .isInstanceOf(WordsMissing.class);
        Disclose unsworn = new Disclose(file.id(), "one", "professor", "none", "none", "none", false);
        assertThatThrownBy(() -> composition.disclose(unsworn, person(names.get(0))))
                .isInstanceOf(DisclosureIncomplete.class);
        composition.disclose(disclosure(), person(names.get(0)));
        assertThatThrownBy(() -> composition.disclose(disclosure(), person(names.get(0))))
                .isInstanceOf(DisclosureGiven.class);
    }
}
