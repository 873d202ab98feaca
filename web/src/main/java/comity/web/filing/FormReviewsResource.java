package comity.web.filing;

import comity.filing.ExaminationView;
import comity.filing.FormReview;
import comity.filing.ReferralDecision;
import comity.filing.ReferralGround;
import comity.filing.Referring;
import comity.web.access.CurrentActor;
import comity.web.common.Filed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Refusal, referral and review of a filing. */
@Path("examinations/{reference}")
@Tag(name = "Examinations")
@RequestScoped
@Produces("application/json")
@Consumes("application/json")
public class FormReviewsResource {

    @Inject
    FormReview review;

    @Inject
    Referring referring;

    @Inject
    CurrentActor actor;

    @Inject
    Filed filed;

    /** A reasoned act. */
    public record ReasonsIn(String reasons) {}

    /** A reasoned referral. */
    public record ReferralIn(@NotNull ReferralGround ground, String reasons) {}

    /** The President's decision on a referral. */
    public record ReferralDecisionIn(@NotNull ReferralDecision decision, String reasons) {}

    /** The President's decision on a refusal. */
    public record ReviewDecisionIn(@NotNull Boolean confirmed, String reasons) {}

    /** What was recorded. */
    public record RecordedOut(String reference) {}

    @POST
    @Path("refusal")
    @Operation(summary = "Refuse registration for want of form, with reasons (S02, Registrar)")
    public Response refuse(
            @PathParam("reference") String reference,
            @HeaderParam("Idempotency-Key") String key,
            @Valid @NotNull ReasonsIn in) {
        return filed.created(
                key, in, ExaminationView.class, () -> review.refuse(reference, in.reasons(), actor.actor()));
    }

    @POST
    @Path("referral")
    @Operation(summary = "Refer a claim to the President: abuse, duplicate or no Signatory (S02, Registrar)")
    public Response refer(
            @PathParam("reference") String reference,
            @HeaderParam("Idempotency-Key") String key,
            @Valid @NotNull ReferralIn in) {
        return filed.created(
                key,
                in,
                ExaminationView.class,
                () -> referring.refer(reference, in.ground(), in.reasons(), actor.actor()));
    }

    @POST
    @Path("referral/decision")
    @Operation(summary = "Decide a referral: admit, refuse or invite acceptance (S02, President)")
    public Response decideReferral(
            @PathParam("reference") String reference,
            @HeaderParam("Idempotency-Key") String key,
            @Valid @NotNull ReferralDecisionIn in) {
        return filed.created(
                key,
                in,
                ExaminationView.class,
                () -> referring.decide(reference, in.decision(), in.reasons(), actor.actor()));
    }

    @POST
    @Path("acceptance")
    @Operation(
            summary = "Record the letter by which the respondent accepts the Tribunal for this case (FX-01, Registrar)")
    public Response accept(
            @PathParam("reference") String reference,
            @HeaderParam("Idempotency-Key") String key,
            @Valid @NotNull ReasonsIn in) {
        return filed.created(
                key, in, ExaminationView.class, () -> referring.accept(reference, in.reasons(), actor.actor()));
    }

    @POST
    @Path("return")
    @Operation(summary = "Send a form that was handed up back to the clerk, with reasons (S02, Registrar)")
    public Response sendBack(
            @PathParam("reference") String reference,
            @HeaderParam("Idempotency-Key") String key,
            @Valid @NotNull ReasonsIn in) {
        return filed.created(
                key, in, ExaminationView.class, () -> review.sendBack(reference, in.reasons(), actor.actor()));
    }

    @POST
    @Path("review")
    @Operation(summary = "Ask the President to review a refusal (TL-04, claimant)")
    public Response ask(
            @PathParam("reference") String reference,
            @HeaderParam("Idempotency-Key") String key,
            @Valid @NotNull ReasonsIn in) {
        return filed.created(key, in, RecordedOut.class, () -> {
            review.askReview(reference, in.reasons(), actor.actor());
            return new RecordedOut(reference);
        });
    }

    @POST
    @Path("review/decision")
    @Operation(summary = "Confirm a refusal or set it aside (TL-04b, President)")
    public Response decide(
            @PathParam("reference") String reference,
            @HeaderParam("Idempotency-Key") String key,
            @Valid @NotNull ReviewDecisionIn in) {
        return filed.created(
                key,
                in,
                ExaminationView.class,
                () -> review.decideReview(reference, in.confirmed(), in.reasons(), actor.actor()));
    }
}
