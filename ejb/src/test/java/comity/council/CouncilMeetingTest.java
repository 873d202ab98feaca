package comity.council;

import static comity.db.Courtroom.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import comity.access.NoSuchThing;
import comity.access.NotYours;
import comity.common.Actor;
import comity.db.Courtroom;
import comity.docket.CaseEnded;
import comity.docket.CaseFile;
import comity.docket.CaseState;
import comity.docket.CloseReason;
import comity.notice.Notices;
import comity.panel.CaseGroups;
import comity.panel.ObjectToPanel;
import comity.panel.PanelEstablishment;
import comity.panel.PanelReading;
import comity.panel.RecordCouncil;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** S08 before the Council: agenda, presence, views, objection, roll-call, the record closed. */
class CouncilMeetingTest {

    /** TL-13: ten days from Monday 1 March end with Thursday 11 March. */
    private static final LocalDate FIRST = LocalDate.of(2027, 3, 11);

    /** TL-14: fifteen days from an objection on 1 March end with Tuesday 16 March. */
    private static final LocalDate SECOND = LocalDate.of(2027, 3, 16);

    private static final LocalDate TODAY = LocalDate.of(2027, 3, 1);

    private final Courtroom court = new Courtroom();
    private PanelEstablishment establishment;
    private CouncilSitting sitting;
    private CouncilReading reading;
    private CaseFile file;

    @BeforeEach
    void requested() {
        court.put(CaseGroups.class, new CaseGroups() {
            @Override
            public Set<String> of(Long caseId) {
                return Set.of("CYBER");
            }
        });
        establishment = court.get(PanelEstablishment.class);
        sitting = court.get(CouncilSitting.class);
        reading = court.get(CouncilReading.class);
        file = court.file(CaseState.PANEL_REQUESTED);
        establishment.takeUp(file.id());
    }

    @AfterEach
    void leave() {
        court.close();
    }

    private MeetingRow on(LocalDate day) {
        return reading.of("COU-" + day);
    }

    private AgendaRow item(LocalDate day) {
        return on(day).items().stream()
                .filter(row -> row.reference().equals(file.reference()))
                .findFirst()
                .orElseThrow();
    }

    private void say(LocalDate day, String words, boolean rejects, String login) {
        sitting.say(new GiveView(item(day).id(), words, rejects), person(login));
    }

    private void object() {
        establishment.object(new ObjectToPanel(file.id(), "The consultations were not over."), person("xb.agent"));
    }

    private void record(List<String> present, List<String> rejecting) {
        establishment.record(new RecordCouncil(file.id(), present, rejecting, null), person("clerk1"));
    }

    @Test
    void s08_a_request_stands_on_the_agenda_of_the_last_day_of_tl_13() {
        assertThat(on(FIRST).stage()).isEqualTo(MeetingRow.Stage.AHEAD);
        assertThat(item(FIRST).consideration()).isEqualTo(1);
        assertThat(item(FIRST).claimants()).containsExactly("Aurelia");
        assertThat(item(FIRST).open()).isTrue();
        establishment.takeUp(file.id());
        assertThat(on(FIRST).items()).hasSize(1);
    }

    @Test
    void s08_two_requests_of_one_day_come_before_one_meeting() {
        CaseFile other = court.file(CaseState.PANEL_REQUESTED);
        establishment.takeUp(other.id());
        assertThat(on(FIRST).items()).extracting(AgendaRow::number).containsExactly(1, 2);
        assertThat(reading.ahead()).extracting(MeetingRow::number).containsExactly("COU-2027-03-11");
    }

    @Test
    void s08_an_objection_stands_on_both_items_and_the_second_is_put_on_the_last_day_of_tl_14() {
        object();
        assertThat(item(FIRST).objection().signatory()).isEqualTo("Borvia");
        assertThat(item(SECOND).consideration()).isEqualTo(2);
        assertThat(item(SECOND).objection().reasons()).isEqualTo("The consultations were not over.");
    }

    @Test
    void s08_each_delegate_says_whether_he_comes_and_his_last_word_counts() {
        sitting.attend("COU-" + FIRST, true, person("xc.council"));
        sitting.attend("COU-" + FIRST, true, person("xd.council"));
        sitting.attend("COU-" + FIRST, false, person("xd.council"));
        assertThat(on(FIRST).coming()).containsExactly("Caldera");
        assertThat(on(FIRST).away()).containsExactly("Dravonia");
        assertThat(reading.seat("COU-" + FIRST, person("xc.council")))
                .isEqualTo(new DelegateSeat("Caldera", true, false));
        assertThat(reading.announced(file.id(), Matter.PANEL).coming()).containsExactly("XC");
    }

    @Test
    void s08_views_are_public_stay_beside_each_other_and_stand_in_the_record() {
        say(FIRST, "Caldera would rather wait.", true, "xc.council");
        say(FIRST, "Caldera does not stand in the way.", false, "xc.council");
        assertThat(item(FIRST).views()).extracting(AgendaRow.View::words).hasSize(2);
        assertThat(item(FIRST).meaningToReject()).isEmpty();
        say(FIRST, "Dravonia rejects.", true, "xd.council");
        assertThat(item(FIRST).meaningToReject()).containsExactly("Dravonia");
        assertThat(reading.announced(file.id(), Matter.PANEL).rejecting()).containsExactly("XD");
        record(List.of("XA", "XB", "XC", "XD"), List.of("XD"));
        assertThat(court.get(PanelReading.class)
                        .of(file.id(), Actor.anybody())
                        .council()
                        .records()
                        .get(0)
                        .views())
                .contains("Caldera: Caldera would rather wait.", "Dravonia: Dravonia rejects.");
    }

    @Test
    void section_0_a_view_that_rejects_is_no_vote() {
        for (String delegate : List.of("xa.council", "xb.council", "xc.council")) {
            say(FIRST, "Rejected.", true, delegate);
        }
        court.at(Instant.parse("2027-03-11T23:00:00Z"));
        establishment.considerFirst(file.id());
        assertThat(file.state()).isEqualTo(CaseState.PANEL_ESTABLISHED);
        assertThat(item(FIRST).outcome()).isEqualTo("ESTABLISHED");
        assertThat(item(FIRST).present()).isEmpty();
    }

    @Test
    void s08_what_the_council_takes_up_earlier_belongs_to_the_meeting_of_that_day() {
        record(List.of("XA", "XB", "XC"), List.of("XC"));
        assertThat(item(TODAY).outcome()).isEqualTo("ESTABLISHED");
        assertThat(item(TODAY).present()).containsExactly("Aurelia", "Borvia", "Caldera");
        assertThat(item(TODAY).rejecting()).containsExactly("Caldera");
        assertThat(on(FIRST).items()).isEmpty();
        assertThat(reading.ahead()).extracting(MeetingRow::number).containsExactly("COU-" + TODAY);
    }

    @Test
    void s08_an_objection_is_heard_at_the_first_and_settled_at_the_second() {
        object();
        court.at(Instant.parse("2027-03-11T23:00:00Z"));
        establishment.considerFirst(file.id());
        assertThat(item(FIRST).outcome()).isEqualTo("SECOND_CONSIDERATION");
        assertThat(item(SECOND).open()).isTrue();
        court.at(Instant.parse("2027-03-16T23:00:00Z"));
        establishment.considerSecond(file.id());
        assertThat(item(SECOND).outcome()).isEqualTo("ESTABLISHED");
    }

    @Test
    void s08_the_registry_closes_a_meeting_that_was_held_with_everything_dealt_with_and_tells_the_delegates() {
        Actor clerk = person("clerk1");
        assertThatThrownBy(() -> sitting.close("COU-" + FIRST, null, clerk)).isInstanceOf(MeetingNotHeld.class);
        court.at(Instant.parse("2027-03-11T10:00:00Z"));
        assertThatThrownBy(() -> sitting.close("COU-" + FIRST, null, clerk)).isInstanceOf(ItemsPending.class);
        record(List.of("XA", "XB"), List.of());
        assertThatThrownBy(() -> sitting.close("COU-" + FIRST, null, person("xa.council")))
                .isInstanceOf(NotYours.class);
        assertThatThrownBy(() -> sitting.close("COU-" + FIRST, "n".repeat(4001), clerk))
                .isInstanceOf(MeetingNoteTooLong.class);
        sitting.close("COU-" + FIRST, "Approved.", clerk);
        MeetingRow closed = on(FIRST);
        assertThat(closed.stage()).isEqualTo(MeetingRow.Stage.CLOSED);
        assertThat(closed.chair()).isEqualTo("Livia Castagneri");
        assertThat(closed.note()).isEqualTo("Approved.");
        assertThat(court.get(Notices.class).unread("xc.council")).isPositive();
        assertThatThrownBy(() -> sitting.close("COU-" + FIRST, null, clerk)).isInstanceOf(MeetingClosed.class);
        assertThatThrownBy(() -> sitting.attend("COU-" + FIRST, true, person("xc.council")))
                .isInstanceOf(MeetingClosed.class);
    }

    @Test
    void s08_an_item_that_is_settled_takes_no_view_and_a_view_has_words_but_not_too_many() {
        assertThatThrownBy(() -> say(FIRST, " ", false, "xc.council")).isInstanceOf(ViewIncomplete.class);
        assertThatThrownBy(() -> say(FIRST, "x".repeat(1001), false, "xc.council"))
                .isInstanceOf(ViewIncomplete.class);
        say(FIRST, "x".repeat(1000), false, "xc.council");
        record(List.of("XA", "XB"), List.of());
        assertThatThrownBy(() -> say(TODAY, "Late.", false, "xc.council")).isInstanceOf(ItemSettled.class);
    }

    @Test
    void section_1_only_delegates_of_the_council_say_something_and_everybody_reads_it() {
        for (String login : List.of("xa.agent", "xb.agent", "clerk1", "registrar", "president", "xc.focal")) {
            assertThatThrownBy(() -> say(FIRST, "A word.", false, login)).isInstanceOf(NoDelegate.class);
            assertThatThrownBy(() -> sitting.attend("COU-" + FIRST, true, person(login)))
                    .isInstanceOf(NoDelegate.class);
        }
        assertThat(reading.seat("COU-" + FIRST, Actor.anybody()).any()).isFalse();
        assertThat(reading.seat("COU-" + FIRST, person("clerk1")).registry()).isTrue();
        assertThat(reading.members()).hasSize(17).filteredOn(Member::chair).hasSize(1);
        assertThatThrownBy(() -> reading.of("COU-1999-01-01")).isInstanceOf(NoSuchThing.class);
        assertThat(court.get(CouncilActs.class).acts(file, person("xc.council")))
                .extracting(act -> act.path())
                .containsExactly("/council/desk?number=COU-2027-03-11");
        assertThat(court.get(CouncilActs.class).acts(file, person("xa.agent"))).isEmpty();
    }

    @Test
    void section_3_a_case_that_ends_takes_its_items_off() {
        court.get(CouncilAgenda.class).onEnded(new CaseEnded(file.id(), CloseReason.WITHDRAWN));
        assertThat(item(FIRST).outcome()).isEqualTo("MOOT");
    }

    @Test
    void the_list_of_meetings_costs_the_same_for_many_as_for_one() {
        long few = statements();
        for (int i = 0; i < 6; i++) {
            establishment.takeUp(court.file(CaseState.PANEL_REQUESTED).id());
        }
        assertThat(statements()).isEqualTo(few).isLessThanOrEqualTo(6);
    }

    private long statements() {
        court.forget();
        var statistics = comity.db.RealDatabase.open().sessions().getStatistics();
        long before = statistics.getPrepareStatementCount();
        reading.ahead();
        return statistics.getPrepareStatementCount() - before;
    }
}
