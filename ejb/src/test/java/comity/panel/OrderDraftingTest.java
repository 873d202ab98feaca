package comity.panel;

import static comity.db.Courtroom.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import comity.access.Side;
import comity.common.Actor;
import comity.common.Refusal;
import comity.db.Courtroom;
import comity.deadline.TimeLimits;
import comity.deadline.TribunalCalendar;
import comity.docket.CaseAct;
import comity.docket.CaseFile;
import comity.docket.CaseState;
import comity.joinder.Coordination;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** S10: procedural order no. 1 is issued after hearing the parties. The court begins on Monday, 1 March 2027. */
class OrderDraftingTest {

    private static final LocalDate WEDNESDAY = LocalDate.of(2027, 3, 3);
    private static final Instant END_OF_WEDNESDAY = Instant.parse("2027-03-03T23:00:00Z");

    private final Courtroom court = new Courtroom();
    private OrderDrafting drafting;
    private ProceduralOrder order;
    private CaseFile file;
    private Actor judge;
    private final Actor claimant = person("xa.agent");
    private final Actor respondent = person("xb.agent");

    @BeforeEach
    void organised() {
        court.put(CaseGroups.class, new CaseGroups() {
            @Override
            public Set<String> of(Long caseId) {
                return Set.of("CYBER");
            }
        });
        file = court.file(CaseState.PANEL_ESTABLISHED);
        court.get(PanelOpening.class).open(file.id());
        for (Actor agent : List.of(claimant, respondent)) {
            court.get(PanelOpening.class).wish(file.id(), 3, agent);
        }
        List<String> names = court.get(Roster.class).suggest(file, 6).stream()
                .map(Candidate::personId)
                .toList();
        court.get(PanelNaming.class).propose(file.id(), names, person("registrar"));
        List<String> judges = names.subList(0, 3);
        for (Actor agent : List.of(claimant, respondent)) {
            court.get(PanelNaming.class).agree(file.id(), judges, agent);
        }
        for (String named : judges) {
            court.get(PanelComposition.class)
                    .disclose(new Disclose(file.id(), "one", "none", "none", "none", "none", true), person(named));
        }
        court.get(PanelComposition.class).compose(file.id());
        court.get(CaseOrganising.class).open(file.id());
        judge = person(judges.get(0));
        for (String voter : judges.subList(0, 2)) {
            court.get(PresidingChoice.class).vote(file.id(), judge.id(), person(voter));
        }
        drafting = court.get(OrderDrafting.class);
        order = court.get(ProceduralOrder.class);
    }

    @AfterEach
    void leave() {
        court.close();
    }

    private IssueOrder plain() {
        return new IssueOrder(file.id(), null, "English", "Exhibits C-1 to C-3 are read in camera.", 120, null);
    }

    private void circulate() {
        drafting.circulate(new CirculateDraft(plain(), WEDNESDAY), judge);
    }

    private List<String> openTo(Actor actor) {
        return court.get(PanelActs.class).acts(file, actor).stream()
                .filter(CaseAct::open)
                .map(CaseAct::key)
                .toList();
    }

    @Test
    void without_a_draft_the_order_is_refused_and_nothing_is_ordered() {
        assertThatThrownBy(() -> order.issue(plain(), judge)).isInstanceOfSatisfying(PartiesUnheard.class, refusal -> {
            assertThat(refusal.code()).isEqualTo("PARTIES_UNHEARD");
            assertThat(refusal.rule()).isEqualTo("S10");
            assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CONFLICT);
        });
        assertThat(court.docket(file)).doesNotContain("timetable.set");
        assertThat(openTo(judge)).contains("draft-order").doesNotContain("issue-order");
    }

    @Test
    void the_order_follows_once_both_have_answered_with_comments_or_without() {
        circulate();
        drafting.comment(file.id(), "Ten days more for translations.", respondent);
        assertThatThrownBy(() -> order.issue(plain(), judge)).isInstanceOf(PartiesUnheard.class);
        assertThat(openTo(claimant)).contains("comment-order");
        drafting.noComment(file.id(), claimant);
        assertThat(court.events()).contains(new PartiesHeard(file.id()));
        assertThat(openTo(judge)).contains("issue-order");
        order.issue(plain(), judge);
        assertThat(file.state()).isEqualTo(CaseState.WRITTEN);
        assertThat(court.docket(file))
                .containsSubsequence("order.drafted", "order.commented", "order.noComment", "timetable.set");
    }

    @Test
    void silence_is_heard_at_the_end_of_the_day_that_the_draft_names_and_not_a_second_before() {
        circulate();
        court.at(END_OF_WEDNESDAY.minusSeconds(1));
        assertThatThrownBy(() -> order.issue(plain(), judge)).isInstanceOf(PartiesUnheard.class);
        assertThat(drafting.isHeard(file.id())).isFalse();
        drafting.comment(file.id(), "In time.", claimant);
        court.at(END_OF_WEDNESDAY);
        assertThatThrownBy(() -> drafting.comment(file.id(), "Too late.", respondent))
                .isInstanceOf(DraftAnswered.class);
        assertThat(drafting.isHeard(file.id())).isTrue();
        order.issue(plain(), judge);
        assertThat(file.state()).isEqualTo(CaseState.WRITTEN);
    }

    @Test
    void a_party_answers_a_draft_once_and_a_new_draft_begins_anew() {
        circulate();
        drafting.comment(file.id(), "Two languages, please.", claimant);
        assertThatThrownBy(() -> drafting.noComment(file.id(), claimant)).isInstanceOf(DraftAnswered.class);
        drafting.noComment(file.id(), respondent);
        circulate();
        assertThat(drafting.isHeard(file.id())).isFalse();
        assertThatThrownBy(() -> order.issue(plain(), judge)).isInstanceOf(PartiesUnheard.class);
        assertThat(court.get(Panels.class).draft(file.id()).orElseThrow().number())
                .isEqualTo(2);
        assertThat(openTo(claimant)).contains("comment-order");
    }

    @Test
    void parties_and_panel_read_draft_and_comments_the_public_does_not() {
        circulate();
        drafting.comment(file.id(), "Two languages, please.", claimant);
        for (Actor reader : List.of(judge, claimant, respondent)) {
            PanelView.Draft draft = court.get(PanelReading.class)
                    .of(file.id(), reader)
                    .meeting()
                    .draft();
            assertThat(draft.wordsOfClaimant()).isEqualTo("Two languages, please.");
            assertThat(draft.pagesFirst()).isEqualTo(120);
        }
        assertThat(court.get(PanelReading.class)
                        .of(file.id(), Actor.anybody())
                        .meeting()
                        .draft())
                .isNull();
    }

    @Test
    void only_who_presides_drafts_and_only_the_parties_are_heard() {
        Actor other = person(court.get(Panels.class).seated(file.id()).get(1).personId());
        assertThatThrownBy(() -> drafting.circulate(new CirculateDraft(plain(), WEDNESDAY), other))
                .isInstanceOf(NotOnPanel.class);
        circulate();
        assertThatThrownBy(() -> drafting.noComment(file.id(), judge)).isInstanceOf(Refusal.class);
        OrderDraft draft = court.get(Panels.class).draft(file.id()).orElseThrow();
        assertThat(draft.answeredAt(Side.CLM)).isNull();
        assertThat(draft.answeredAt(Side.RSP)).isNull();
    }

    @Test
    void the_day_for_comments_is_named_and_lies_within_tl_22() {
        for (LocalDate day : new LocalDate[] {null, LocalDate.of(2027, 2, 28), LocalDate.of(2027, 3, 9)}) {
            assertThatThrownBy(() -> drafting.circulate(new CirculateDraft(plain(), day), judge))
                    .isInstanceOfSatisfying(
                            OrderIncomplete.class,
                            refusal ->
                                    assertThat(refusal.faults().get(0).path()).isEqualTo("commentsUntil"));
        }
        drafting.circulate(new CirculateDraft(plain(), LocalDate.of(2027, 3, 8)), judge);
    }

    @Test
    void x3_the_first_date_of_a_coordinated_case_is_proposed_where_it_can_still_be_kept() {
        CaseFile beside = court.file(CaseState.WRITTEN);
        court.put(Coordination.class, new Coordination() {
            @Override
            public List<Long> casesBeside(Long caseId) {
                return caseId.equals(file.id()) ? List.of(beside.id()) : List.of();
            }
        });
        Timetable timetable = new Timetable();
        timetable.limits = court.get(TimeLimits.class);
        timetable.calendar = court.get(TribunalCalendar.class);
        timetable.panels = court.get(Panels.class);
        timetable.coordination = court.get(Coordination.class);
        assertThat(timetable.firstBeside(file.id(), false)).isEmpty();
        timetable.keep(beside.id(), Map.of("TL-23", Instant.parse("2027-03-19T23:00:00Z")));
        assertThat(timetable.firstBeside(file.id(), false)).contains(LocalDate.of(2027, 3, 19));
        assertThat(timetable.firstBeside(beside.id(), false)).isEmpty();
        court.at(Instant.parse("2027-03-20T09:00:00Z"));
        assertThat(timetable.firstBeside(file.id(), false)).isEmpty();
    }
}
