package comity.web.deliberation;

import comity.decision.IssuedDecision;
import comity.deliberation.CommentOnDraft;
import comity.deliberation.InterimReview;
import comity.deliberation.PanelCourse;
import comity.deliberation.ProposeRedactions;
import comity.deliberation.Publishing;
import comity.deliberation.Redacting;
import comity.deliberation.RedactionRow;
import comity.deliberation.Sealing;
import comity.web.common.Filed;
import comity.web.hearing.HearingDesk;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Between chambers and the public: comments, seal, redactions, publication (S21 to S23). */
@Path("cases/{reference}")
@Tag(name = "Decision")
@RequestScoped
@Produces("application/json")
@Consumes("application/json")
public class ReviewResource {

    @Inject
    InterimReview review;

    @Inject
    PanelCourse course;

    @Inject
    Sealing sealing;

    @Inject
    Redacting redacting;

    @Inject
    Publishing publishing;

    @Inject
    HearingDesk desk;

    @Inject
    Filed filed;

    @PathParam("reference")
    String reference;

    @HeaderParam("Idempotency-Key")
    String key;

    public record CommentIn(String words, boolean meeting) {}

    public record DelayIn(
            @NotBlank String code,
            @NotBlank String reasons,
            @NotNull LocalDate estimate) {}

    public record RedactionsIn(List<ProposeRedactions.Proposed> proposals) {}

    public record RulingIn(
            @NotNull Boolean granted, @NotBlank String reasons) {}

    @POST
    @Path("draft-comments")
    @Operation(summary = "Comment on the descriptive draft, or ask for review of the interim report (TL-53, TL-55)")
    public Response comment(@Valid @NotNull CommentIn in) {
        return desk.file(
                reference,
                key,
                in,
                (id, actor) -> review.comment(new CommentOnDraft(id, in.words(), in.meeting()), actor));
    }

    @POST
    @Path("delay-reasons")
    @Operation(summary = "The presiding judge explains a missed limit (TL-52 to TL-59)")
    public Response explain(@Valid @NotNull DelayIn in) {
        return desk.file(
                reference,
                key,
                in,
                (id, actor) -> course.explain(
                        new PanelCourse.ExplainDelay(id, in.code(), in.reasons(), in.estimate()), actor));
    }

    @POST
    @Path("decision/seal")
    @Operation(summary = "The Registrar seals and issues the decision as voted (S22)")
    public Response seal() {
        Long id = desk.caseId(reference);
        return filed.created(key, "seal", IssuedDecision.class, () -> sealing.seal(id, desk.actor()));
    }

    @GET
    @Path("redactions")
    @Operation(summary = "Proposed redactions and rulings (S23)")
    public List<RedactionRow> redactions() {
        return redacting.read(desk.caseId(reference), desk.actor());
    }

    @POST
    @Path("redactions")
    @Operation(summary = "Propose redactions of the public version (TL-60)")
    public Response propose(@Valid @NotNull RedactionsIn in) {
        return desk.file(
                reference, key, in, (id, actor) -> redacting.propose(new ProposeRedactions(id, in.proposals()), actor));
    }

    @POST
    @Path("redactions/{redaction}/ruling")
    @Operation(summary = "The panel rules on a proposed redaction (TL-60)")
    public Response rule(@PathParam("redaction") Long redaction, @Valid @NotNull RulingIn in) {
        return desk.file(
                reference,
                key,
                in,
                (id, actor) -> redacting.rule(
                        new Redacting.RuleOnRedaction(id, redaction, in.granted(), in.reasons()), actor));
    }

    @POST
    @Path("decision/publish")
    @Operation(summary = "Publish the public version (TL-61)")
    public Response publish() {
        return desk.file(reference, key, "publish", publishing::publish);
    }
}
