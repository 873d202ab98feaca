package comity.joinder;

import static comity.db.Courtroom.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import comity.access.NotYours;
import comity.access.Side;
import comity.deadline.DeadlineKeeper;
import comity.docket.CaseFile;
import comity.docket.CaseState;
import comity.docket.CloseReason;
import comity.docket.Docket;
import comity.docket.NewEntry;
import comity.serving.PaperIncomplete;
import comity.withdrawal.ClaimOwners;
import comity.withdrawal.ClaimsAtIssue;
import comity.withdrawal.Discontinuance;
import comity.withdrawal.Withdraw;
import comity.withdrawal.WithdrawalNotice;
import comity.withdrawal.WithdrawalReading;
import comity.withdrawal.Withdrawals;
import java.util.List;
import org.junit.jupiter.api.Test;

/** X2 in joined cases (X3): each claimant disposes of its own claims, each respondent answers for itself. */
class JoinedOwnersTest extends JoinderScene {

    private void twoClaimants() {
        decide(heard(), JoinderOutcome.JOIN, null, PRESIDENT);
    }

    /** Aurelia's claim against Dravonia on the same cable joins its case against Borvia. */
    private void twoRespondents() {
        CaseFile other = file("XA", "XD", CaseState.SERVED, "Borvia cut a cable.");
        Long id = ask(first, other, JoinderMode.JOIN, AURELIA);
        answer(first, id, BORVIA);
        answer(other, id, DRAVONIA);
        decide(id, JoinderOutcome.JOIN, first.reference(), PRESIDENT);
        assertThat(first.respondents()).containsExactly("XB", "XD");
    }

    private Long withdraw(String login, Integer... claims) {
        return court.get(Withdrawals.class)
                .withdraw(new Withdraw(first.id(), List.of(claims), "No longer disputed.", List.of()), person(login));
    }

    private WithdrawalNotice.Status status(Long id) {
        return court.get(WithdrawalReading.class).ofCase(first.id(), person(AURELIA)).stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow()
                .status();
    }

    @Test
    void whose_a_claim_is_is_read_from_the_case_in_which_it_was_filed() {
        twoClaimants();
        ClaimOwners owners = court.get(ClaimOwners.class);
        assertThat(owners.claimants(first, List.of(1, 2))).containsExactly("XA");
        assertThat(owners.claimants(first, List.of(3))).containsExactly("XC");
        assertThat(owners.claimants(first, List.of())).containsExactly("XA", "XC");
        assertThat(owners.owns(first, List.of(3), "XA")).isFalse();
    }

    @Test
    void no_claimant_of_a_joined_case_withdraws_the_claims_of_another_or_the_whole_case() {
        twoClaimants();
        for (Integer[] claims : List.of(new Integer[] {3}, new Integer[] {1, 3}, new Integer[] {})) {
            assertThatThrownBy(() -> withdraw(AURELIA, claims))
                    .isInstanceOfSatisfying(
                            PaperIncomplete.class,
                            refused -> assertThat(refused.faults())
                                    .extracting(fault -> fault.path() + " " + fault.code())
                                    .containsExactly("claims CLAIM_OF_ANOTHER_STATE"));
        }
        assertThat(court.docket(first)).noneMatch(kind -> kind.startsWith("withdrawal."));
        Long id = withdraw(CALDERA, 3);
        court.get(Discontinuance.class).consent(first.id(), id, person(BORVIA));
        assertThat(court.get(ClaimsAtIssue.class).numbers(first.id())).containsExactly(1, 2);
        assertThat(first.state()).isEqualTo(CaseState.CONSULTATION);
    }

    /** Joined on the word of Borvia alone: Dravonia has said nothing about it. */
    private void silentDravoniaIsJoined(CaseFile other) {
        Long id = ask(first, other, JoinderMode.JOIN, AURELIA);
        answer(first, id, BORVIA);
        silence(other, id);
        decide(id, JoinderOutcome.JOIN, first.reference(), PRESIDENT);
    }

    @Test
    void x2_a_step_of_one_respondent_is_no_step_of_the_other() {
        silentDravoniaIsJoined(file("XA", "XD", CaseState.SERVED, "Borvia cut a cable."));
        step(first, BORVIA);
        assertThat(status(withdraw(AURELIA, 3))).isEqualTo(WithdrawalNotice.Status.EFFECTIVE);
        assertThat(status(withdraw(AURELIA, 2))).isEqualTo(WithdrawalNotice.Status.NOTIFIED);
    }

    @Test
    void x2_a_step_that_a_respondent_took_before_the_joinder_counts_for_its_claims() {
        CaseFile other = file("XA", "XD", CaseState.SERVED, "Borvia cut a cable.");
        step(other, DRAVONIA);
        silentDravoniaIsJoined(other);
        assertThat(status(withdraw(AURELIA, 3))).isEqualTo(WithdrawalNotice.Status.NOTIFIED);
    }

    /** The respondent replies to the request for consultations. */
    private void step(CaseFile file, String login) {
        court.get(Docket.class)
                .record(
                        file,
                        NewEntry.of("consultation.replied")
                                .by(person(login), Side.RSP)
                                .stage("S05"));
    }

    @Test
    void when_the_others_have_left_the_last_claimant_ends_the_case() {
        twoClaimants();
        court.get(Discontinuance.class).consent(first.id(), withdraw(CALDERA, 3), person(BORVIA));
        court.get(Discontinuance.class).consent(first.id(), withdraw(AURELIA), person(BORVIA));
        assertThat(first.closeReason()).isEqualTo(CloseReason.DISCONTINUED);
    }

    @Test
    void only_a_respondent_that_the_claim_is_against_is_asked() {
        twoRespondents();
        Long id = withdraw(AURELIA, 2);
        assertThatThrownBy(() -> court.get(Discontinuance.class).consent(first.id(), id, person(DRAVONIA)))
                .isInstanceOf(NotYours.class);
        court.get(Discontinuance.class).consent(first.id(), id, person(BORVIA));
        assertThat(status(id)).isEqualTo(WithdrawalNotice.Status.EFFECTIVE);
    }

    @Test
    void one_of_two_respondents_that_consents_does_not_speak_for_the_other_who_opposes() {
        twoRespondents();
        Long id = withdraw(AURELIA);
        court.get(Discontinuance.class).consent(first.id(), id, person(BORVIA));
        assertThat(status(id)).isEqualTo(WithdrawalNotice.Status.NOTIFIED);
        court.get(Discontinuance.class).oppose(first.id(), id, "It must be decided.", person(DRAVONIA));
        assertThat(status(id)).isEqualTo(WithdrawalNotice.Status.OPPOSED);
        court.get(Discontinuance.class).consent(first.id(), id, person(DRAVONIA));
        assertThat(first.closeReason()).isEqualTo(CloseReason.DISCONTINUED);
    }

    @Test
    void tl_80_silence_of_one_respondent_is_its_consent() {
        twoRespondents();
        Long id = withdraw(AURELIA);
        court.get(Discontinuance.class).consent(first.id(), id, person(BORVIA));
        DeadlineKeeper keeper = court.get(DeadlineKeeper.class);
        keeper.start(first.id(), "TL-80", String.valueOf(id), court.now(), comity.deadline.Obligor.RSP);
        court.at(keeper.dueAt(first.id(), "TL-80", String.valueOf(id)));
        court.get(Discontinuance.class).acquiesce(first.id(), id);
        assertThat(first.closeReason()).isEqualTo(CloseReason.DISCONTINUED);
    }
}
