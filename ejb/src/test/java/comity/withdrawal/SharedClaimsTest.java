package comity.withdrawal;

import static comity.db.Courtroom.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import comity.access.CaseAccess;
import comity.access.NotYours;
import comity.access.Side;
import comity.common.Actor;
import comity.consent.SignatureRow;
import comity.consent.StateSignedAlready;
import comity.db.Courtroom;
import comity.docket.CaseFile;
import comity.docket.CaseFiles;
import comity.docket.CaseState;
import comity.docket.Cases;
import comity.docket.CloseReason;
import comity.docket.Track;
import comity.filing.FiledClaims;
import comity.settlement.ProposeSettlement;
import comity.settlement.Settlement;
import comity.settlement.SettlementReading;
import comity.settlement.Settling;
import comity.stay.Stay;
import comity.stay.StayCase;
import comity.stay.StayCause;
import comity.stay.StayReading;
import comity.stay.StayRow;
import comity.stay.Stays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** X2, S07, X6 in a joint claim of Aurelia and Caldera against Borvia: neither disposes of it without the other. */
class SharedClaimsTest {

    private static final Actor AURELIA = person("xa.agent");
    private static final Actor CALDERA = person("xc.agent");
    private static final Actor BORVIA = person("xb.agent");

    private final Courtroom court = new Courtroom();
    private CaseFile file;

    @BeforeEach
    void served() {
        file = new CaseFile(
                "F-2027-" + System.nanoTime(), "Measures", List.of("XA", "XC"), "XB", "en", "Alleged.", court.now());
        Cases.set(file, "docketNumber", "ESCT-2027-" + System.nanoTime());
        Cases.set(file, "registeredAt", court.now());
        Cases.set(file, "servedAt", court.now());
        Cases.set(file, "track", Track.NORMAL);
        Cases.set(file, "state", CaseState.CONSULTATION);
        court.get(CaseFiles.class).add(file);
        for (String claimant : file.claimants()) {
            court.get(CaseAccess.class).seatDelegation(file.id(), claimant, Side.CLM, Actor.registry());
        }
        court.get(CaseAccess.class).seatDelegation(file.id(), "XB", Side.RSP, Actor.registry());
        FiledClaims.of(court, file, "Borvia cut a cable.");
    }

    @AfterEach
    void leave() {
        court.close();
    }

    private Long notice() {
        return court.get(Withdrawals.class)
                .withdraw(new Withdraw(file.id(), List.of(), "It is settled.", List.of()), AURELIA);
    }

    private WithdrawalRow row(Actor reader) {
        return court.get(WithdrawalReading.class).ofCase(file.id(), reader).get(0);
    }

    @Test
    void x2_the_notice_of_one_joint_claimant_waits_for_the_other_and_asks_nobody_before() {
        notice();
        assertThat(file.state()).isEqualTo(CaseState.CONSULTATION);
        assertThat(row(CALDERA).status()).isEqualTo(WithdrawalNotice.Status.SIGNING);
        assertThat(row(CALDERA).signatures())
                .extracting(SignatureRow::state, SignatureRow::given)
                .containsExactlyInAnyOrder(
                        org.assertj.core.api.Assertions.tuple("XA", true),
                        org.assertj.core.api.Assertions.tuple("XC", false));
        WithdrawalReading reading = court.get(WithdrawalReading.class);
        assertThat(reading.standing(file.id(), CALDERA).maySign()).isTrue();
        assertThat(reading.standing(file.id(), AURELIA).maySign()).isFalse();
        assertThat(reading.standing(file.id(), BORVIA).mayAnswer()).isFalse();
        assertThat(court.docket(file)).contains("withdrawal.proposed").doesNotContain("withdrawal.notified");
    }

    @Test
    void x2_with_the_last_signature_it_takes_effect_where_the_respondent_has_taken_no_step() {
        Long id = notice();
        assertThatThrownBy(() -> court.get(Withdrawals.class).sign(file.id(), id, AURELIA))
                .isInstanceOf(StateSignedAlready.class);
        assertThatThrownBy(() -> court.get(Withdrawals.class).sign(file.id(), id, BORVIA))
                .isInstanceOf(NotYours.class);
        court.get(Withdrawals.class).sign(file.id(), id, CALDERA);
        assertThat(file.closeReason()).isEqualTo(CloseReason.WITHDRAWN);
        assertThat(court.docket(file)).contains("withdrawal.notified", "withdrawal.effective");
    }

    @Test
    void x2_a_joint_claimant_who_does_not_sign_keeps_the_claims_in_the_case() {
        Long id = notice();
        court.get(Withdrawals.class).decline(file.id(), id, CALDERA);
        assertThat(row(AURELIA).status()).isEqualTo(WithdrawalNotice.Status.MOOT);
        assertThat(court.get(ClaimsAtIssue.class).numbers(file.id())).containsExactly(1);
        assertThatThrownBy(() -> court.get(Withdrawals.class).sign(file.id(), id, CALDERA))
                .isInstanceOf(WithdrawalOver.class);
        assertThat(file.state()).isEqualTo(CaseState.CONSULTATION);
    }

    @Test
    void x2_the_respondent_cannot_consent_to_what_not_all_claimants_have_signed() {
        Long id = notice();
        assertThatThrownBy(() -> court.get(Discontinuance.class).consent(file.id(), id, BORVIA))
                .isInstanceOf(WithdrawalOver.class);
    }

    @Test
    void s07_terms_bind_only_with_the_signature_of_every_State() {
        Settling settling = court.get(Settling.class);
        ProposeSettlement terms = new ProposeSettlement(
                file.id(),
                List.of(new ProposeSettlement.Term(1, "The cable is repaired.", null)),
                "Two experts report.",
                null,
                false);
        Long id = settling.propose(terms, AURELIA);
        settling.sign(file.id(), id, BORVIA);
        SettlementReading reading = court.get(SettlementReading.class);
        assertThat(reading.ofCase(file.id(), CALDERA).get(0).status()).isEqualTo(Settlement.Status.PROPOSED);
        assertThat(reading.standing(file.id(), CALDERA).maySign()).isTrue();
        assertThat(reading.standing(file.id(), AURELIA).maySign()).isFalse();
        assertThat(reading.ofCase(file.id(), CALDERA).get(0).dueAt())
                .as("TL-82")
                .isNull();
        settling.sign(file.id(), id, CALDERA);
        assertThat(reading.ofCase(file.id(), CALDERA).get(0).status()).isEqualTo(Settlement.Status.SIGNED);
        assertThat(reading.ofCase(file.id(), CALDERA).get(0).dueAt())
                .as("TL-82")
                .isNotNull();
        assertThat(court.docket(file))
                .containsSubsequence("settlement.proposed", "settlement.signedByOne", "settlement.signed");
    }

    private StayCase asked() {
        return new StayCase(file.id(), null, StayCause.TALKS, "Talks have begun.", List.of());
    }

    private StayRow stay() {
        return court.get(StayReading.class).ofCase(file.id(), CALDERA).get(0);
    }

    @Test
    void x6_tl_84_a_stay_at_the_claimants_request_begins_when_both_have_asked() {
        Long id = court.get(Stays.class).request(asked(), AURELIA);
        assertThat(file.state()).isEqualTo(CaseState.CONSULTATION);
        assertThat(stay().mayAnswer()).isTrue();
        assertThatThrownBy(() -> court.get(Stays.class).answer(file.id(), id, true, BORVIA))
                .isInstanceOf(NotYours.class);
        court.get(Stays.class).answer(file.id(), id, true, CALDERA);
        assertThat(file.state()).isEqualTo(CaseState.STAYED);
        assertThat(stay().longest()).as("TL-84").isNotNull();
    }

    @Test
    void x6_a_stay_by_agreement_needs_every_party_and_one_that_declines_ends_the_proposal() {
        Long id = court.get(Stays.class).propose(asked(), AURELIA);
        court.get(Stays.class).answer(file.id(), id, true, BORVIA);
        assertThat(file.state()).isEqualTo(CaseState.CONSULTATION);
        court.get(Stays.class).answer(file.id(), id, false, CALDERA);
        assertThat(stay().status()).isEqualTo(Stay.Status.DECLINED);
        Long again = court.get(Stays.class).propose(asked(), AURELIA);
        court.get(Stays.class).answer(file.id(), again, true, BORVIA);
        court.get(Stays.class).answer(file.id(), again, true, CALDERA);
        assertThat(file.state()).isEqualTo(CaseState.STAYED);
    }
}
