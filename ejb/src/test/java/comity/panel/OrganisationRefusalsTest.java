package comity.panel;

import static comity.db.Courtroom.person;
import static comity.db.Refused.refused;
import static org.assertj.core.api.Assertions.assertThat;

import comity.deadline.DeadlineKeeper;
import comity.docket.CaseState;
import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** S10, TL-21, TL-22: what belongs to the organisation of a case is done once there is one and until it is settled. */
class OrganisationRefusalsTest extends PanelOfThree {

    private void over(ThrowingCallable act) {
        refused(court, OrganisationOver.class, "ORGANISATION_OVER", "TL-22", act);
    }

    private IssueOrder plain() {
        return new IssueOrder(file.id(), null, null, null, null, null);
    }

    private void ordered() {
        organised();
        court.get(OrderDrafting.class)
                .circulate(new CirculateDraft(plain(), LocalDate.of(2027, 3, 3)), person(judges.get(0)));
        court.get(OrderDrafting.class).noComment(file.id(), CLAIMANT);
        court.get(OrderDrafting.class).noComment(file.id(), RESPONDENT);
        court.get(ProceduralOrder.class).issue(plain(), person(judges.get(0)));
        assertThat(file.state()).isEqualTo(CaseState.WRITTEN);
    }

    @Test
    void s10_before_the_panel_is_composed_nobody_proposes_terms_and_nobody_presides() {
        named();
        refused(
                court,
                NotYetOrganised.class,
                "NOT_YET_ORGANISED",
                "S10",
                () -> court.get(CaseOrganising.class).proposeTerms(file.id(), "To examine the border.", CLAIMANT));
    }

    @Test
    void s10_judges_who_sit_but_are_not_called_together_elect_nobody() {
        composed();
        refused(
                court,
                NotYetOrganised.class,
                "NOT_YET_ORGANISED",
                "S10",
                () -> court.get(PresidingChoice.class).vote(file.id(), judges.get(0), person(judges.get(0))));
        refused(
                court,
                NotYetOrganised.class,
                "NOT_YET_ORGANISED",
                "S10",
                () -> court.get(PresidingChoice.class).name(file.id(), judges.get(0), PRESIDENT));
    }

    @Test
    void tl_21_terms_that_are_settled_are_not_proposed_again() {
        organised();
        CaseOrganising organising = court.get(CaseOrganising.class);
        organising.proposeTerms(file.id(), "To examine the border matter.", CLAIMANT);
        organising.proposeTerms(file.id(), "To examine the border matter.", RESPONDENT);
        refused(
                court,
                TermsSettled.class,
                "TERMS_SETTLED",
                "TL-21",
                () -> organising.proposeTerms(file.id(), "To examine the sea as well.", RESPONDENT));
    }

    @Test
    void tl_22_a_panel_that_has_elected_its_presiding_judge_votes_no_more() {
        organised();
        over(() -> court.get(PresidingChoice.class).vote(file.id(), judges.get(1), person(judges.get(2))));
    }

    @Test
    void tl_22_while_the_panel_may_still_elect_the_President_names_nobody() {
        composed();
        court.get(CaseOrganising.class).open(file.id());
        refused(
                court,
                PanelStillElects.class,
                "PANEL_STILL_ELECTS",
                "TL-22",
                () -> court.get(PresidingChoice.class).name(file.id(), judges.get(1), PRESIDENT));
    }

    @Test
    void tl_22_where_the_panel_has_elected_the_President_names_nobody_else() {
        organised();
        court.at(court.get(DeadlineKeeper.class).dueAt(file.id(), "TL-22"));
        over(() -> court.get(PresidingChoice.class).name(file.id(), judges.get(1), PRESIDENT));
    }

    @Test
    void tl_22_order_no_1_is_issued_once_and_nothing_is_said_to_its_draft_any_more() {
        ordered();
        over(() -> court.get(ProceduralOrder.class).issue(plain(), person(judges.get(0))));
        over(() -> court.get(OrderDrafting.class)
                .circulate(new CirculateDraft(plain(), LocalDate.of(2027, 3, 3)), person(judges.get(0))));
        over(() -> court.get(OrderDrafting.class).comment(file.id(), "Too short a time.", CLAIMANT));
    }
}
