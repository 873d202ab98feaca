package comity.filing;

import static comity.db.Refused.faults;
import static comity.db.Refused.refused;
import static org.assertj.core.api.Assertions.assertThat;

import comity.docket.CaseFiles;
import comity.docket.CaseState;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** S01, S02, TL-04: signatures, reasons and the one course that the intake of a claim takes. */
class FilingRefusalsTest extends IntakeScene {

    private List<String> unsigned(Signature signature) {
        ClaimForm form = form();
        return faults(refused(
                court,
                SignatureWanting.class,
                "SIGNATURE_WANTING",
                "S01",
                () -> court.get(ClaimFiling.class).file(new FileClaim(form, null, signature), AGENT)));
    }

    @Test
    void s01_a_claim_is_signed_with_the_Agents_own_name_under_the_form_that_the_Agent_saw() {
        assertThat(unsigned(new Signature(" ", null, false))).containsExactly("signature.name SIGN_NAME");
        assertThat(unsigned(new Signature("Somebody Else", null, false)))
                .containsExactly("signature.name SIGN_OWN_NAME");
        assertThat(unsigned(new Signature(AGENT.name(), "ab".repeat(32), false)))
                .containsExactly("signature.hash SIGN_CHANGED");
    }

    @Test
    void s01_a_draft_that_was_filed_is_neither_edited_nor_deleted_nor_opened_again() {
        Drafting drafting = court.get(Drafting.class);
        DraftView draft = drafting.create(form(), AGENT);
        String reference = court.get(ClaimFiling.class)
                .file(new FileClaim(null, draft.id(), signature()), AGENT)
                .reference();
        DraftFiled refusal = draftFiled(() -> drafting.save(draft.id(), draft.version(), form(), AGENT));
        assertThat(refusal.args()).containsExactly(reference);
        draftFiled(() -> drafting.delete(draft.id(), AGENT));
        draftFiled(() -> court.get(JointSigning.class).reopen(draft.id(), AGENT));
    }

    private DraftFiled draftFiled(ThrowingCallable act) {
        return refused(court, DraftFiled.class, "DRAFT_FILED", "S01", act);
    }

    private List<String> unreasoned(ThrowingCallable act) {
        return faults(refused(court, ReasonsWanting.class, "REASONS_WANTING", "S02", act));
    }

    @Test
    void s02_the_Registrar_and_the_President_give_reasons_and_no_more_than_can_be_printed() {
        String reference = handedUp();
        FormReview review = court.get(FormReview.class);
        Referring referring = court.get(Referring.class);
        assertThat(unreasoned(() -> review.refuse(reference, " ", REGISTRAR))).containsExactly("reasons REQUIRED");
        assertThat(unreasoned(() -> review.refuse(reference, "a".repeat(10_001), REGISTRAR)))
                .containsExactly("reasons TOO_LONG");
        unreasoned(() -> review.sendBack(reference, null, REGISTRAR));
        unreasoned(() -> referring.refer(reference, ReferralGround.ABUSE, "", REGISTRAR));
        referring.refer(reference, ReferralGround.ABUSE, "The same words a hundred times.", REGISTRAR);
        unreasoned(() -> referring.decide(reference, ReferralDecision.ADMIT, "", PRESIDENT));
    }

    @Test
    void tl_04_a_review_is_asked_for_and_decided_with_reasons() {
        String reference = refusedByTheRegistrar();
        FormReview review = court.get(FormReview.class);
        unreasoned(() -> review.askReview(reference, "", AGENT));
        review.askReview(reference, "The powers name this case on page 2.", AGENT);
        unreasoned(() -> review.decideReview(reference, true, "", PRESIDENT));
    }

    private ExaminationSettled settled(ThrowingCallable act) {
        return refused(court, ExaminationSettled.class, "EXAMINATION_SETTLED", "S02", act);
    }

    @Test
    void s02_what_has_left_the_clerk_is_not_examined_by_the_clerk_any_more() {
        String reference = handedUp();
        int version = court.get(Examining.class).begin(reference, CLERK).version();
        ExaminationSettled refusal =
                settled(() -> court.get(Examining.class).save(reference, version, List.of(), CLERK));
        assertThat(refusal.args()).isNotEmpty();
    }

    @Test
    void s02_a_claim_that_was_refused_is_not_registered_referred_or_refused_again() {
        String reference = refusedByTheRegistrar();
        settled(() -> court.get(FormReview.class).refuse(reference, "Once more.", REGISTRAR));
        settled(() -> court.get(FormReview.class).sendBack(reference, "Look again.", REGISTRAR));
        settled(() -> court.get(Referring.class).refer(reference, ReferralGround.ABUSE, "Abuse.", REGISTRAR));
        settled(() -> court.get(Referring.class).decide(reference, ReferralDecision.ADMIT, "No.", PRESIDENT));
        settled(() -> court.get(Referring.class).accept(reference, "By letter.", REGISTRAR));
        settled(() -> court.get(FormReview.class).decideReview(reference, true, "Not asked.", PRESIDENT));
    }

    @Test
    void s03_a_claim_that_nobody_has_handed_up_is_not_registered() {
        String reference = filed();
        court.get(Examining.class).begin(reference, CLERK);
        settled(() -> court.get(Registering.class).register(reference, REGISTRAR));
        assertThat(court.get(CaseFiles.class)
                        .byReference(reference)
                        .orElseThrow()
                        .state())
                .isEqualTo(CaseState.EXAMINATION);
    }
}
