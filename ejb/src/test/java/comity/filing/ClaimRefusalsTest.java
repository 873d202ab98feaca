package comity.filing;

import static comity.db.Courtroom.person;
import static comity.db.Refused.faults;
import static comity.db.Refused.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import comity.access.NationalOfParty;
import comity.common.Actor;
import comity.docket.CaseFile;
import comity.docket.CaseFiles;
import comity.withdrawal.Withdraw;
import comity.withdrawal.Withdrawals;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** S01, S02, X2: forms that cannot be filed, drafts that two persons write, and outcomes that do not follow. */
class ClaimRefusalsTest extends IntakeScene {

    private static final Actor COUNSEL = person("xa.counsel");

    @Test
    void s01_a_form_that_invokes_what_does_not_exist_is_not_filed() {
        ClaimForm form = withPowers(Forms.withClaim("provisions", List.of("ZZ-1")));
        ClaimUnfileable refusal = refused(court, ClaimUnfileable.class, "CLAIM_UNFILEABLE", "S01", () -> filed(form));
        assertThat(faults(refusal)).containsExactly("claims[0].provisions[0] UNKNOWN_PROVISION");
    }

    @Test
    void s01_nobody_writes_over_what_a_colleague_saved_in_the_same_draft() {
        Drafting drafting = court.get(Drafting.class);
        DraftView draft = drafting.create(form(), AGENT);
        DraftView saved = drafting.save(draft.id(), draft.version(), withPowers(Forms.with("language", "fr")), COUNSEL);
        DraftChanged refusal = refused(
                court,
                DraftChanged.class,
                "DRAFT_CHANGED",
                "S01",
                () -> drafting.save(draft.id(), draft.version(), form(), AGENT));
        assertThat(refusal.version()).isEqualTo(saved.version());
        assertThat(faults(refusal)).containsExactly("language DIFFERS");
    }

    @Test
    void d21_a_joint_form_stands_still_from_its_first_signature_and_each_State_signs_once() {
        Drafting drafting = court.get(Drafting.class);
        DraftView draft = drafting.create(withPowers(Forms.with("claimants", List.of("XA", "XC"))), AGENT);
        court.get(JointSigning.class).sign(draft.id(), signature(), AGENT);
        int version = drafting.read(draft.id(), AGENT).version();
        frozen(() -> drafting.save(draft.id(), version, form(), AGENT));
        frozen(() -> drafting.delete(draft.id(), AGENT));
        refused(
                court,
                JointlySignedAlready.class,
                "JOINTLY_SIGNED_ALREADY",
                "S01",
                () -> court.get(JointSigning.class).sign(draft.id(), signature(), AGENT));
    }

    private void frozen(ThrowingCallable act) {
        refused(court, DraftFrozen.class, "DRAFT_FROZEN", "S01", act);
    }

    @Test
    void s02_nobody_writes_over_the_checklist_that_another_clerk_saved() {
        String reference = filed();
        Examining examining = court.get(Examining.class);
        int seen = examining.begin(reference, CLERK).version();
        Point other = new Point("D07", Verdict.DEFICIENT, false, "When did it happen?");
        int saved = examining.save(reference, seen, List.of(other), CLERK).version();
        ExaminationChanged refusal = refused(
                court,
                ExaminationChanged.class,
                "EXAMINATION_CHANGED",
                "S02",
                () -> examining.save(reference, seen, List.of(), REGISTRAR));
        assertThat(refusal.version()).isEqualTo(saved);
    }

    @Test
    void s02_no_notice_is_sent_of_a_complete_form_and_no_duplicate_referred_that_is_none() {
        String reference = filed();
        Examining examining = court.get(Examining.class);
        ExaminationView view = examining.begin(reference, CLERK);
        FinishExamination notice =
                new FinishExamination(reference, view.version(), view.points(), ExaminationOutcome.NOTICE);
        // the checklist is saved with the outcome, and falls with it when the refusal rolls the transaction back
        assertThatThrownBy(() -> examining.finish(notice, CLERK))
                .isExactlyInstanceOf(OutcomeNotOpen.class)
                .hasMessage("OUTCOME_NOT_OPEN (S02) [NOTICE][]");
        handedUp(reference);
        notOpen(() -> court.get(Referring.class).refer(reference, ReferralGround.DUPLICATE, "Filed twice.", REGISTRAR));
        notOpen(() ->
                court.get(Referring.class).refer(reference, ReferralGround.NON_SIGNATORY, "No Signatory.", REGISTRAR));
    }

    private void notOpen(ThrowingCallable act) {
        refused(court, OutcomeNotOpen.class, "OUTCOME_NOT_OPEN", "S02", act);
    }

    @Test
    void section_1_the_President_who_is_a_national_of_a_party_does_not_decide_on_its_claim() {
        String reference = handedUp(filed(withPowers(Forms.with("respondent", "XN"))));
        Referring referring = court.get(Referring.class);
        referring.refer(reference, ReferralGround.ABUSE, "The same words a hundred times.", REGISTRAR);
        refused(
                court,
                NationalOfParty.class,
                "NATIONAL_OF_PARTY",
                "1",
                () -> referring.decide(reference, ReferralDecision.ADMIT, "No abuse.", PRESIDENT));
        referring.decide(reference, ReferralDecision.ADMIT, "No abuse.", person("vice.president"));
    }

    @Test
    void x2_a_withdrawn_claim_is_filed_anew_once() {
        withdrawn();
        withdrawn();
        refused(court, RefiledBefore.class, "REFILED_BEFORE", "X2", this::filed);
    }

    private void withdrawn() {
        String reference = handedUp();
        court.get(Registering.class).register(reference, REGISTRAR);
        CaseFile file = court.get(CaseFiles.class).byReference(reference).orElseThrow();
        court.get(Withdrawals.class).withdraw(new Withdraw(file.id(), List.of(), "It is settled.", List.of()), AGENT);
    }
}
