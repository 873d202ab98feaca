package comity.reclassification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import comity.access.AccessClass;
import comity.access.NoSuchThing;
import comity.access.NotYours;
import comity.access.Side;
import comity.docket.CaseState;
import comity.docket.Cases;
import comity.docket.StateNotOpen;
import comity.document.Document;
import comity.serving.PaperIncomplete;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** X10, sections 1.1 and 1.2: who asks about which papers, who objects, answers and rules, and who does not. */
class ReclassificationRightsTest extends ReclassificationScene {

    @Test
    void section_1_2_the_presiding_judge_rules_while_a_panel_is_at_work_and_otherwise_the_Registrar() {
        Reclassification row = contested(AccessClass.CASE);
        for (var actor : List.of(CLAIMANT, RESPONDENT, CLERK, REGISTRAR)) {
            assertThatThrownBy(() -> desk.rule(file.id(), row.id(), true, "So be it.", actor))
                    .as(actor.id())
                    .isInstanceOf(NotYours.class);
        }
        assertThatThrownBy(() -> desk.rule(file.id(), row.id(), true, "So be it.", STRANGER))
                .isInstanceOf(NoSuchThing.class);
        assertThat(limits.isForPresidingJudge(file.id(), row.subject())).isTrue();
        Cases.set(file, "state", CaseState.CONSULTATION);
        assertThat(limits.isForPresidingJudge(file.id(), row.subject())).isFalse();
        assertThatThrownBy(() -> desk.rule(file.id(), row.id(), true, "So be it.", PRESIDING))
                .isInstanceOf(NotYours.class);
        desk.rule(file.id(), row.id(), true, "So be it.", REGISTRAR);
        assertThat(readers()).isEqualTo(AccessClass.CASE);
        assertThatThrownBy(() -> desk.rule(file.id(), row.id(), false, "Or not.", REGISTRAR))
                .isInstanceOf(ClassSettled.class);
    }

    @Test
    void x10_who_asked_does_not_object_and_who_objected_does_not_answer() {
        Reclassification row = askedAndServed(AccessClass.CASE, CLAIMANT);
        assertThatThrownBy(() -> desk.object(file.id(), row.id(), "No.", CLAIMANT))
                .isInstanceOf(NotYours.class);
        assertThatThrownBy(() -> desk.object(file.id(), row.id(), "No.", COUNSEL))
                .isInstanceOf(NotYours.class);
        assertThatThrownBy(() -> desk.object(file.id(), row.id(), "No.", STRANGER))
                .isInstanceOf(NoSuchThing.class);
        assertThatThrownBy(() -> desk.answer(file.id(), row.id(), "No.", CLAIMANT))
                .isInstanceOf(ClassUnopposed.class);
        desk.object(file.id(), row.id(), "It is sensitive.", RESPONDENT);
        assertThatThrownBy(() -> desk.object(file.id(), row.id(), "It is.", RESPONDENT))
                .isInstanceOf(ClassObjected.class);
        assertThatThrownBy(() -> desk.answer(file.id(), row.id(), "It is.", RESPONDENT))
                .isInstanceOf(NotYours.class);
    }

    @Test
    void section_1_1_who_may_not_read_a_paper_does_not_ask_about_it() {
        assertThatThrownBy(() -> ask(AccessClass.RES, STRANGER)).isInstanceOf(NoSuchThing.class);
        assertThatThrownBy(() -> ask(AccessClass.RES, COUNSEL)).isInstanceOf(NotYours.class);
        ask(AccessClass.RES, CLAIMANT);
        assertThatThrownBy(() -> ask(AccessClass.PUB, RESPONDENT)).isInstanceOf(NotYours.class);
        assertThatThrownBy(() -> ask(AccessClass.XPT, CLERK)).isInstanceOf(NotYours.class);
        assertThat(readers()).isEqualTo(AccessClass.RES);
    }

    @ParameterizedTest
    @EnumSource(names = {"MED", "CHB", "REG"})
    void section_1_1_no_paper_goes_into_a_closed_room_or_out_of_it(AccessClass room) {
        assertThatThrownBy(() -> ask(room, CLAIMANT))
                .isInstanceOfSatisfying(
                        ClassOfRoom.class, refused -> assertThat(refused.code()).isEqualTo("CLASS_OF_ROOM"));
        Document inside = submission(room, Side.CLM);
        assertThatThrownBy(() -> ask(inside, AccessClass.PUB, null, CLAIMANT)).isInstanceOf(ClassOfRoom.class);
    }

    @Test
    void x10_papers_of_the_tribunal_and_the_class_a_paper_has_are_refused_and_so_is_a_case_that_is_over() {
        assertThatThrownBy(() -> ask(AccessClass.PTY, CLAIMANT)).isInstanceOf(ClassAsItIs.class);
        Document order = submission(AccessClass.PTY, Side.TRIBUNAL);
        assertThatThrownBy(() -> ask(order, AccessClass.RES, null, CLAIMANT)).isInstanceOf(ClassOfTribunal.class);
        assertThatThrownBy(() -> desk.ask(new AskReclassification(file.id(), paper().id(), null, " ", null), CLAIMANT))
                .isInstanceOfSatisfying(
                        PaperIncomplete.class,
                        refused -> assertThat(refused.faults())
                                .extracting("path")
                                .containsExactly("accessClass", "reasons"));
        Cases.set(file, "state", CaseState.CLOSED);
        assertThatThrownBy(() -> ask(AccessClass.RES, CLAIMANT)).isInstanceOf(StateNotOpen.class);
    }

    @Test
    void section_1_1_to_who_may_not_open_it_the_paper_is_named_as_on_the_docket() {
        ReclassificationReading reading = court.get(ReclassificationReading.class);
        Long document = paper().id();
        assertThat(reading.papers(file.id(), RESPONDENT))
                .extracting(ClassedPaper::label)
                .contains("C-1");
        ask(AccessClass.RES, CLAIMANT);
        assertThat(reading.papers(file.id(), RESPONDENT))
                .extracting(ClassedPaper::label)
                .doesNotContain("C-1");
        ClassedPaper shown = reading.paper(file.id(), document, RESPONDENT);
        assertThat(shown.title()).isNull();
        assertThat(shown.mayAsk()).isFalse();
        assertThat(reading.ofPaper(file.id(), document, RESPONDENT))
                .singleElement()
                .matches(ReclassificationRow::mayObject);
        assertThatThrownBy(() -> reading.paper(file.id(), document, STRANGER)).isInstanceOf(NoSuchThing.class);
    }

    @Test
    void the_lists_cost_the_same_for_many_papers_and_requests_as_for_one() {
        askedAndServed(AccessClass.CASE, CLAIMANT);
        long papers = statements(true);
        long requests = statements(false);
        for (int i = 0; i < 4; i++) {
            exhibit = exhibitOf(CLAIMANT);
            askedAndServed(AccessClass.CASE, CLAIMANT);
        }
        assertThat(statements(true)).isEqualTo(papers);
        assertThat(statements(false)).isEqualTo(requests);
    }

    private long statements(boolean papers) {
        court.forget();
        var statistics = comity.db.RealDatabase.open().sessions().getStatistics();
        long before = statistics.getPrepareStatementCount();
        ReclassificationReading reading = court.get(ReclassificationReading.class);
        assertThat(papers ? reading.papers(file.id(), CLAIMANT) : reading.ofCase(file.id(), CLAIMANT))
                .isNotEmpty();
        return statistics.getPrepareStatementCount() - before;
    }
}
