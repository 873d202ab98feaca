package comity.panel;

import static comity.db.Courtroom.START;
import static comity.db.Courtroom.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import comity.access.NoSuchThing;
import comity.access.NotYours;
import comity.db.Courtroom;
import comity.docket.CaseFile;
import comity.docket.CaseState;
import comity.docket.CloseReason;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** S08 to the second: objection, silence, second consideration, negative consensus. */
class PanelEstablishmentTest {

    /** TL-13: ten days from Monday 1 March end with Thursday 11 March. */
    private static final Instant END_OF_FIRST = Instant.parse("2027-03-11T23:00:00Z");

    /** TL-14: fifteen days from an objection on 1 March end with Tuesday 16 March. */
    private static final Instant END_OF_SECOND = Instant.parse("2027-03-16T23:00:00Z");

    private final Courtroom court = new Courtroom();
    private final PanelEstablishment establishment =
            court.put(CaseGroups.class, groups()).get(PanelEstablishment.class);
    private CaseFile file;
    private Set<String> groups = Set.of("CYBER");

    private CaseGroups groups() {
        return new CaseGroups() {
            @Override
            public Set<String> of(Long caseId) {
                return groups;
            }
        };
    }

    @BeforeEach
    void requested() {
        file = court.file(CaseState.PANEL_REQUESTED);
    }

    @AfterEach
    void leave() {
        court.close();
    }

    private void object() {
        establishment.object(new ObjectToPanel(file.id(), "The consultations were not over."), person("xb.agent"));
    }

    private void record(List<String> present, List<String> rejecting) {
        establishment.record(new RecordCouncil(file.id(), present, rejecting, null), person("clerk1"));
    }

    @Test
    void silence_establishes_the_panel_when_tl_13_has_run_and_not_a_second_before() {
        establishment.takeUp(file.id());
        court.at(END_OF_FIRST.minusSeconds(1));
        establishment.considerFirst(file.id());
        assertThat(file.state()).isEqualTo(CaseState.PANEL_REQUESTED);
        court.at(END_OF_FIRST);
        establishment.considerFirst(file.id());
        assertThat(file.state()).isEqualTo(CaseState.PANEL_ESTABLISHED);
        assertThat(court.docket(file)).containsExactly("panel.agenda", "panel.established");
        assertThat(court.events()).contains(new PanelEstablished(file.id()));
    }

    @Test
    void an_objection_in_the_last_second_is_heard_and_one_later_is_not() {
        establishment.takeUp(file.id());
        court.at(END_OF_FIRST);
        assertThatThrownBy(this::object).isInstanceOf(ConsiderationOver.class);
        court.at(END_OF_FIRST.minusSeconds(1));
        object();
        court.at(END_OF_FIRST);
        establishment.considerFirst(file.id());
        assertThat(file.state()).isEqualTo(CaseState.PANEL_REQUESTED);
    }

    @Test
    void a_respondent_objects_once_and_tl_14_ends_the_matter() {
        establishment.takeUp(file.id());
        object();
        assertThatThrownBy(this::object).isInstanceOf(ObjectionUsed.class);
        court.at(END_OF_FIRST);
        establishment.considerFirst(file.id());
        court.at(END_OF_SECOND.minusSeconds(1));
        establishment.considerSecond(file.id());
        assertThat(file.state()).isEqualTo(CaseState.PANEL_REQUESTED);
        court.at(END_OF_SECOND);
        establishment.considerSecond(file.id());
        assertThat(file.state()).isEqualTo(CaseState.PANEL_ESTABLISHED);
    }

    @Test
    void an_urgent_case_about_force_is_established_at_first_in_spite_of_an_objection() {
        groups = Set.of("FORCE");
        file.changeTrack(comity.docket.Track.URGENT);
        establishment.takeUp(file.id());
        object();
        court.at(Instant.parse("2027-03-04T23:00:00Z"));
        establishment.considerFirst(file.id());
        assertThat(file.state()).isEqualTo(CaseState.PANEL_ESTABLISHED);
    }

    @Test
    void only_a_rejection_by_everyone_present_the_applicant_included_removes_the_case() {
        establishment.takeUp(file.id());
        object();
        record(List.of("XB", "XC"), List.of("XB", "XC"));
        assertThat(file.state()).isEqualTo(CaseState.PANEL_REQUESTED);
        record(List.of("XA", "XB", "XC"), List.of("XA", "XB", "XC"));
        assertThat(file.state()).isEqualTo(CaseState.CLOSED);
        assertThat(file.closeReason()).isEqualTo(CloseReason.REMOVED);
        assertThat(court.events()).contains(new PanelRefused(file.id()));
    }

    @Test
    void one_vote_short_of_everyone_changes_nothing() {
        establishment.takeUp(file.id());
        record(List.of("XA", "XB", "XC"), List.of("XB", "XC"));
        assertThat(file.state()).isEqualTo(CaseState.PANEL_ESTABLISHED);
    }

    @Test
    void without_the_respondent_the_council_does_not_shorten_its_time_to_object() {
        establishment.takeUp(file.id());
        assertThatThrownBy(() -> record(List.of("XA", "XC"), List.of())).isInstanceOf(RespondentAbsent.class);
        assertThat(file.state()).isEqualTo(CaseState.PANEL_REQUESTED);
    }

    @Test
    void nobody_rejects_who_was_not_there() {
        establishment.takeUp(file.id());
        assertThatThrownBy(() -> record(List.of("XA"), List.of("XC"))).isInstanceOf(CouncilRecordWrong.class);
        assertThatThrownBy(() -> record(List.of(), List.of())).isInstanceOf(CouncilRecordWrong.class);
    }

    @Test
    void claimant_counsel_and_strangers_do_not_object() {
        establishment.takeUp(file.id());
        ObjectToPanel words = new ObjectToPanel(file.id(), "No.");
        assertThatThrownBy(() -> establishment.object(words, person("xa.agent")))
                .isInstanceOf(NotRespondent.class);
        assertThatThrownBy(() -> establishment.object(words, person("xb.counsel")))
                .isInstanceOf(NotYours.class);
        assertThatThrownBy(() -> establishment.object(words, person("xc.agent")))
                .isInstanceOf(NoSuchThing.class);
        assertThat(court.now()).isEqualTo(START);
    }
}
