package comity.panel;

import static comity.db.Courtroom.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import comity.access.AccessPolicy;
import comity.common.Actor;
import comity.db.Courtroom;
import comity.deadline.DeadlineKeeper;
import comity.deadline.DeadlinePassed;
import comity.docket.CaseAct;
import comity.docket.CaseFile;
import comity.docket.CaseState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** S10 to the second: terms, presiding judge, order and timetable. */
class CaseOrganisingTest {

    private final Courtroom court = new Courtroom();
    private CaseOrganising organising;
    private PresidingChoice presiding;
    private ProceduralOrder order;
    private CaseFile file;
    private List<String> judges;

    @BeforeEach
    void composed() {
        court.put(CaseGroups.class, new CaseGroups() {
            @Override
            public Set<String> of(Long caseId) {
                return Set.of("CYBER");
            }
        });
        file = court.file(CaseState.PANEL_ESTABLISHED);
        court.get(PanelOpening.class).open(file.id());
        for (String agent : List.of("xa.agent", "xb.agent")) {
            court.get(PanelOpening.class).wish(file.id(), 3, person(agent));
        }
        List<String> names = court.get(Roster.class).suggest(file, 6).stream()
                .map(Candidate::personId)
                .toList();
        court.get(PanelNaming.class).propose(file.id(), names, person("registrar"));
        judges = names.subList(0, 3);
        for (String agent : List.of("xa.agent", "xb.agent")) {
            court.get(PanelNaming.class).agree(file.id(), judges, person(agent));
        }
        for (String judge : judges) {
            court.get(PanelComposition.class)
                    .disclose(new Disclose(file.id(), "one", "none", "none", "none", "none", true), person(judge));
        }
        court.get(PanelComposition.class).compose(file.id());
        organising = court.get(CaseOrganising.class);
        presiding = court.get(PresidingChoice.class);
        order = court.get(ProceduralOrder.class);
        organising.open(file.id());
    }

    @AfterEach
    void leave() {
        court.close();
    }

    private Instant due(String code) {
        return court.get(DeadlineKeeper.class).dueAt(file.id(), code);
    }

    /** S10: a draft is circulated, and neither party has comments. */
    private void hear(String judge) {
        OrderDrafting drafting = court.get(OrderDrafting.class);
        drafting.circulate(new CirculateDraft(plain(null), LocalDate.of(2027, 3, 3)), person(judge));
        for (String agent : List.of("xa.agent", "xb.agent")) {
            drafting.noComment(file.id(), person(agent));
        }
    }

    private IssueOrder plain(LocalDate first) {
        return new IssueOrder(file.id(), first, null, null, null, null);
    }

    @Test
    void the_same_words_from_both_are_special_terms_until_tl_21_has_run() {
        organising.proposeTerms(file.id(), "To examine the border matter.", person("xa.agent"));
        court.at(due("TL-21"));
        assertThatThrownBy(
                        () -> organising.proposeTerms(file.id(), "To examine the border matter.", person("xb.agent")))
                .isInstanceOf(DeadlinePassed.class);
        court.at(due("TL-21").minusSeconds(1));
        organising.standardTerms(file.id());
        assertThat(organising.termsSettled(file.id())).isFalse();
        organising.proposeTerms(file.id(), " To examine the border matter. ", person("xb.agent"));
        assertThat(court.get(Panels.class).organisation(file.id()).orElseThrow().termsSpecial())
                .isTrue();
    }

    @Test
    void silence_gives_the_standard_terms() {
        court.at(due("TL-21"));
        organising.standardTerms(file.id());
        assertThat(court.get(Panels.class).organisation(file.id()).orElseThrow().terms())
                .contains("To examine, in the light of the provisions invoked");
    }

    @Test
    void two_of_three_elect_the_presiding_judge_who_alone_issues_the_order() {
        presiding.vote(file.id(), judges.get(1), person(judges.get(0)));
        assertThat(organising.presidingChosen(file.id())).isFalse();
        presiding.vote(file.id(), judges.get(1), person(judges.get(2)));
        assertThat(court.get(AccessPolicy.class).presides(person(judges.get(1)), file.id()))
                .isTrue();
        assertThatThrownBy(() -> order.issue(plain(null), person(judges.get(0))))
                .isInstanceOf(NotOnPanel.class);
        hear(judges.get(1));
        order.issue(plain(null), person(judges.get(1)));
        assertThat(court.docket(file)).contains("panel.presiding", "timetable.set");
    }

    @Test
    void nobody_elects_so_the_first_seat_presides_until_the_president_names_one() {
        court.at(due("TL-22").minusSeconds(1));
        presiding.presideForTheTime(file.id());
        order.byDefault(file.id());
        assertThat(organising.presidingChosen(file.id())).isFalse();
        assertThat(organising.timetableSet(file.id())).isFalse();
        court.at(court.now().plusSeconds(1));
        order.byDefault(file.id());
        presiding.presideForTheTime(file.id());
        AccessPolicy policy = court.get(AccessPolicy.class);
        Actor first = person(court.get(Panels.class).seated(file.id()).get(0).personId());
        assertThat(policy.presides(first, file.id())).isTrue();
        String named = court.get(Panels.class).seated(file.id()).get(2).personId();
        presiding.name(file.id(), named, person("president"));
        assertThat(policy.presides(person(named), file.id())).isTrue();
        assertThat(policy.presides(first, file.id())).isFalse();
        assertThat(court.get(Panels.class).organisation(file.id()).orElseThrow().byDefault())
                .isTrue();
    }

    @Test
    void the_default_timetable_is_that_of_the_table() {
        court.at(Instant.parse("2027-03-08T23:00:00Z"));
        order.byDefault(file.id());
        Timetable timetable = court.get(Timetable.class);
        assertThat(LocalDate.ofInstant(
                        timetable.dateOf(file.id(), "TL-23").minusMillis(1),
                        court.clock().getZone()))
                .isEqualTo(LocalDate.of(2027, 4, 13));
        assertThat(timetable.rows(file.id()))
                .extracting(TimetableRow::code)
                .containsExactly("TL-23", "TL-24", "TL-25", "TL-26", "TL-50");
        assertThat(timetable.plannedClose(file.id())).isEqualTo(timetable.dateOf(file.id(), "TL-26"));
    }

    @Test
    void the_presiding_judge_keeps_to_working_days_the_cap_and_the_page_limits() {
        presiding.vote(file.id(), judges.get(0), person(judges.get(0)));
        presiding.vote(file.id(), judges.get(0), person(judges.get(1)));
        Actor judge = person(judges.get(0));
        hear(judges.get(0));
        assertThatThrownBy(() -> order.issue(plain(LocalDate.of(2027, 4, 10)), judge))
                .isInstanceOf(OrderIncomplete.class);
        assertThatThrownBy(() -> order.issue(plain(LocalDate.of(2027, 5, 7)), judge))
                .isInstanceOf(OrderIncomplete.class);
        IssueOrder long500 = new IssueOrder(file.id(), null, null, null, 500, null);
        assertThatThrownBy(() -> order.issue(long500, judge)).isInstanceOf(OrderIncomplete.class);
        order.issue(plain(LocalDate.of(2027, 5, 5)), judge);
        assertThat(court.get(Timetable.class).dateOf(file.id(), "TL-23"))
                .isEqualTo(Instant.parse("2027-05-05T22:00:00Z"));
    }

    @Test
    void an_order_after_tl_22_is_late() {
        presiding.vote(file.id(), judges.get(0), person(judges.get(0)));
        presiding.vote(file.id(), judges.get(0), person(judges.get(1)));
        hear(judges.get(0));
        court.at(due("TL-22"));
        assertThatThrownBy(() -> order.issue(plain(null), person(judges.get(0))))
                .isInstanceOf(DeadlinePassed.class);
        court.at(due("TL-22").minusSeconds(1));
        order.issue(plain(null), person(judges.get(0)));
        assertThat(file.state()).isEqualTo(CaseState.WRITTEN);
    }

    @Test
    void section_3_the_order_opens_the_written_phase_while_the_terms_are_still_open() {
        presiding.vote(file.id(), judges.get(0), person(judges.get(0)));
        presiding.vote(file.id(), judges.get(0), person(judges.get(1)));
        hear(judges.get(0));
        order.issue(plain(null), person(judges.get(0)));
        assertThat(file.state()).isEqualTo(CaseState.WRITTEN);
        assertThat(court.docket(file)).endsWith("timetable.set", "written.opened");
        assertThat(organising.termsSettled(file.id())).isFalse();
        assertThat(court.get(PanelActs.class).acts(file, person("xa.agent")))
                .extracting(CaseAct::key)
                .contains("panel-terms");
        for (String agent : List.of("xa.agent", "xb.agent")) {
            organising.proposeTerms(file.id(), "To examine the border matter.", person(agent));
        }
        assertThat(organising.termsSettled(file.id())).isTrue();
        assertThat(file.state()).isEqualTo(CaseState.WRITTEN);
    }

    @Test
    void section_3_settled_terms_alone_open_nothing() {
        for (String agent : List.of("xa.agent", "xb.agent")) {
            organising.proposeTerms(file.id(), "To examine the border matter.", person(agent));
        }
        assertThat(file.state()).isEqualTo(CaseState.COMPOSED);
        court.at(due("TL-22"));
        order.byDefault(file.id());
        assertThat(file.state()).isEqualTo(CaseState.WRITTEN);
    }
}
