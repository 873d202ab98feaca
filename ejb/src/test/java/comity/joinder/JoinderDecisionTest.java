package comity.joinder;

import static comity.db.Courtroom.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import comity.access.AccessClass;
import comity.access.AccessPolicy;
import comity.access.NoSuchThing;
import comity.access.NotYours;
import comity.access.Side;
import comity.deadline.Deadline;
import comity.docket.CaseFile;
import comity.docket.CaseState;
import comity.docket.Cases;
import comity.docket.CloseReason;
import comity.docket.OpenProcedures;
import comity.filing.Claim;
import comity.filing.Claims;
import comity.panel.Candidate;
import comity.panel.Roster;
import comity.serving.PaperIncomplete;
import comity.serving.Service;
import comity.serving.Services;
import comity.withdrawal.ClaimExit;
import comity.withdrawal.ClaimsAtIssue;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentMatchers;

/** X3, TL-90: who decides on joinder by when, and what a decision changes. */
class JoinderDecisionTest extends JoinderScene {

    private List<CaseRelation> related(CaseFile file) {
        return court.get(JoinderReading.class).relations(file.id());
    }

    private boolean reads(String login, CaseFile file, AccessClass readers) {
        return court.get(AccessPolicy.class).readable(person(login), file.id()).contains(readers);
    }

    @Test
    void X3_joined_the_second_case_is_closed_and_names_the_one_registered_first() {
        decide(heard(), JoinderOutcome.JOIN, null, PRESIDENT);
        assertThat(first.state()).isEqualTo(CaseState.CONSULTATION);
        assertThat(second.state()).isEqualTo(CaseState.CLOSED);
        assertThat(second.closeReason()).isEqualTo(CloseReason.JOINED);
        assertThat(second.leadCaseId()).isEqualTo(first.id());
        verify(court.get(OpenProcedures.class)).endAll(second.id(), CloseReason.JOINED);
        assertThat(docket(second, "joinder.joinedTo", "case.closed"))
                .containsExactly("joinder.joinedTo", "case.closed");
        assertThat(court.docket(first)).contains("joinder.received").doesNotContain("case.closed");
        assertThat(related(second))
                .containsExactly(new CaseRelation(CaseRelation.Kind.LEAD, first.reference(), first.title()));
        assertThat(related(first))
                .containsExactly(new CaseRelation(CaseRelation.Kind.JOINED, second.reference(), second.title()));
        assertThat(seen(first, AURELIA).lead()).isEqualTo(first.reference());
        court.forget();
    }

    @Test
    void X3_the_claims_at_issue_of_the_joined_case_are_decided_in_the_lead_case_under_the_next_numbers() {
        CaseFile third = file("XE", "XB", CaseState.SERVED, "Borvia shut a port.", "Borvia withdrew a permit.");
        court.get(ClaimsAtIssue.class).leave(third.id(), List.of(1), ClaimExit.How.WITHDRAWN);
        Long id = ask(first, third, JoinderMode.JOIN, AURELIA);
        answer(first, id, BORVIA);
        answer(third, id, "xe.agent");
        decide(id, JoinderOutcome.JOIN, null, PRESIDENT);
        assertThat(court.get(ClaimsAtIssue.class).numbers(first.id())).containsExactly(1, 2, 3);
        Claim taken = court.get(Claims.class).ofCase(first.id()).get(2);
        assertThat(taken.measure()).isEqualTo("Borvia withdrew a permit.");
        assertThat(taken.joinedFrom()).isEqualTo(third.reference());
        assertThat(taken.joinedNo()).isEqualTo(2);
        assertThat(court.get(Claims.class).ofCase(third.id())).hasSize(2);
    }

    @Test
    void X3_nobody_loses_standing_the_claimant_of_the_joined_case_stands_beside_that_of_the_lead_case() {
        assertThat(reads(CALDERA, first, AccessClass.PTY)).isFalse();
        assertThat(reads(AURELIA, second, AccessClass.PTY)).isFalse();
        decide(heard(), JoinderOutcome.JOIN, null, PRESIDENT);
        assertThat(first.claimants()).containsExactly("XA", "XC");
        assertThat(first.respondents()).containsExactly("XB");
        AccessPolicy policy = court.get(AccessPolicy.class);
        assertThat(policy.sideOf(person(CALDERA), first.id())).contains(Side.CLM);
        assertThat(policy.sideOf(person(BORVIA), first.id())).contains(Side.RSP);
        assertThat(reads(CALDERA, first, AccessClass.PTY)).isTrue();
        assertThat(reads(AURELIA, second, AccessClass.PTY)).isTrue();
        assertThat(court.get(Services.class).ofCase(first.id()).stream()
                        .filter(service -> service.kind().equals("joinder-decision"))
                        .map(Service::state))
                .containsExactlyInAnyOrder("XA", "XC", "XB");
    }

    @Test
    void X3_respondents_of_one_filing_stand_side_by_side_and_each_is_served() {
        CaseFile other = file("XA", "XE", CaseState.SERVED, "Dravonia moved a buoy.");
        Long id = ask(apart, other, JoinderMode.JOIN, AURELIA);
        answer(apart, id, DRAVONIA);
        answer(other, id, "xe.agent");
        court.get(JoinderDecision.class)
                .decide(
                        new DecideJoinder(apart.id(), id, JoinderOutcome.JOIN, other.reference(), "One buoy."),
                        person(PRESIDENT));
        assertThat(apart.leadCaseId()).isEqualTo(other.id());
        assertThat(other.respondents()).containsExactly("XE", "XD");
        assertThat(other.claimants()).containsExactly("XA");
        assertThat(court.get(AccessPolicy.class).sideOf(person(DRAVONIA), other.id()))
                .contains(Side.RSP);
        assertThat(court.get(Services.class).ofCase(other.id()).stream()
                        .filter(service -> service.kind().equals("joinder-decision"))
                        .map(Service::state))
                .containsExactlyInAnyOrder("XA", "XE", "XD");
    }

    @Test
    void section_0_6_the_judges_of_the_lead_case_read_the_joined_record_but_not_its_chambers() {
        panel(first, "xd.judge1", "xe.judge1");
        decide(heard(), JoinderOutcome.JOIN, null, "xd.judge1");
        assertThat(reads("xd.judge1", second, AccessClass.PTY)).isTrue();
        assertThat(reads("xd.judge1", second, AccessClass.CHB)).isFalse();
        assertThat(reads("xd.judge1", first, AccessClass.CHB)).isTrue();
        assertThat(court.get(AccessPolicy.class).sitsOn(person("xd.judge1"), second.id()))
                .isFalse();
    }

    @Test
    void X3_what_was_joined_before_goes_along_to_the_new_lead_case() {
        CaseFile third = file("XE", "XB", CaseState.SERVED, "Borvia shut a port.");
        decide(heard(), JoinderOutcome.JOIN, null, PRESIDENT);
        Long id = ask(first, third, JoinderMode.JOIN, AURELIA);
        answer(third, id, "xe.agent");
        answer(third, id, BORVIA);
        assertThat(row(id).status()).isEqualTo(Joinder.Status.DECIDING);
        decide(id, JoinderOutcome.JOIN, third.reference(), PRESIDENT);
        assertThat(second.leadCaseId()).isEqualTo(third.id());
        assertThat(first.leadCaseId()).isEqualTo(third.id());
        assertThat(third.claimants()).containsExactly("XE", "XA", "XC");
        assertThat(court.get(Claims.class).ofCase(third.id()))
                .extracting(Claim::joinedFrom)
                .containsExactly(null, first.reference(), first.reference(), second.reference());
    }

    @Test
    void X3_the_lead_case_keeps_its_panel_and_must_not_have_come_to_its_hearing() {
        panel(second, "xd.judge1");
        Long id = heard();
        assertThatThrownBy(() -> decide(id, JoinderOutcome.JOIN, first.reference(), "xd.judge1"))
                .isInstanceOf(LeadHasNoPanel.class);
        assertThatThrownBy(() -> decide(id, JoinderOutcome.JOIN, apart.reference(), "xd.judge1"))
                .isInstanceOf(PaperIncomplete.class);
        Cases.set(second, "state", CaseState.HEARING);
        assertThatThrownBy(() -> decide(id, JoinderOutcome.JOIN, null, "xd.judge1"))
                .isInstanceOf(JoinderTooLate.class);
        decide(id, JoinderOutcome.COORD, null, "xd.judge1");
        assertThat(row(id).status()).isEqualTo(Joinder.Status.COORDINATED);
        Coordination coordination = court.get(Coordination.class);
        assertThat(coordination.casesBeside(first.id())).containsExactly(second.id());
        assertThat(coordination.casesBeside(second.id())).containsExactly(first.id());
    }

    @Test
    void X3_the_presiding_judge_alone_decides_where_a_panel_is_at_work_in_one_case() {
        panel(first, "xd.judge1");
        Long id = heard();
        assertThat(row(id).decidedIn()).isEqualTo(first.id());
        for (String login : List.of(PRESIDENT, AURELIA)) {
            assertThatThrownBy(() -> decide(id, JoinderOutcome.REFUSE, null, login))
                    .isInstanceOf(NotYours.class);
        }
        for (String login : List.of("xe.judge1", DRAVONIA)) {
            assertThatThrownBy(() -> decide(id, JoinderOutcome.REFUSE, null, login))
                    .isInstanceOf(NoSuchThing.class);
        }
        decide(id, JoinderOutcome.REFUSE, null, "xd.judge1");
        assertThatThrownBy(() -> decide(id, JoinderOutcome.JOIN, null, "xd.judge1"))
                .isInstanceOf(JoinderOver.class);
    }

    @Test
    void TL_90_one_second_before_its_end_the_decision_meets_it() {
        Long id = heard();
        Deadline limit = limit(first, "TL-90", id);
        court.at(limit.dueAt().minusSeconds(1));
        court.get(JoinderDecision.class).overdue(first.id(), id);
        assertThat(row(id).isOverdue()).isFalse();
        decide(id, JoinderOutcome.REFUSE, null, PRESIDENT);
        assertThat(limit.state()).isEqualTo(Deadline.State.MET);
    }

    @Test
    void TL_90_one_second_after_its_end_both_dockets_say_so_and_the_president_may_decide_for_the_panel() {
        panel(first, "xd.judge1");
        Long id = heard();
        Deadline limit = limit(first, "TL-90", id);
        court.at(limit.dueAt().plusSeconds(1));
        assertThatThrownBy(() -> decide(id, JoinderOutcome.REFUSE, null, PRESIDENT))
                .isInstanceOf(NotYours.class);
        court.get(JoinderDecision.class).overdue(first.id(), id);
        assertThat(limit.state()).isEqualTo(Deadline.State.EXPIRED);
        assertThat(court.docket(first)).contains("joinder.overdue");
        assertThat(court.docket(second)).contains("joinder.overdue");
        decide(id, JoinderOutcome.REFUSE, null, PRESIDENT);
        assertThat(row(id).status()).isEqualTo(Joinder.Status.REFUSED);
    }

    @Test
    void X3_coordinated_both_cases_go_on_name_each_other_and_are_offered_the_same_judges() {
        panel(first, "xe.judge1", "xf.judge1", "xg.judge1");
        Long id = heard();
        decide(id, JoinderOutcome.COORD, null, "xe.judge1");
        assertThat(first.state()).isEqualTo(CaseState.WRITTEN);
        assertThat(second.state()).isEqualTo(CaseState.SERVED);
        assertThat(second.leadCaseId()).isNull();
        assertThat(related(first))
                .containsExactly(new CaseRelation(CaseRelation.Kind.COORDINATED, second.reference(), second.title()));
        assertThat(related(second))
                .containsExactly(new CaseRelation(CaseRelation.Kind.COORDINATED, first.reference(), first.title()));
        assertThat(court.get(Roster.class).suggest(second, 6).stream().limit(3))
                .extracting(Candidate::personId)
                .containsExactlyInAnyOrder("xe.judge1", "xf.judge1", "xg.judge1");
        verify(court.get(OpenProcedures.class), never()).endAll(ArgumentMatchers.anyLong(), ArgumentMatchers.any());
        assertThatThrownBy(() -> ask(second, first, JoinderMode.COORD, CALDERA)).isInstanceOf(CoordinatedAlready.class);
    }

    @Test
    void X3_refused_nothing_changes_and_it_may_be_asked_again() {
        decide(heard(), JoinderOutcome.REFUSE, null, PRESIDENT);
        assertThat(related(first)).isEmpty();
        assertThat(related(second)).isEmpty();
        assertThat(court.get(ClaimsAtIssue.class).numbers(first.id())).containsExactly(1, 2);
        assertThat(first.claimants()).containsExactly("XA");
        assertThat(court.docket(second)).contains("joinder.refused");
        assertThat(asked()).isNotNull();
    }

    @Test
    void X3_a_decision_has_an_outcome_and_reasons() {
        Long id = heard();
        assertThatThrownBy(() -> decide(id, null, null, PRESIDENT)).isInstanceOf(PaperIncomplete.class);
    }
}
