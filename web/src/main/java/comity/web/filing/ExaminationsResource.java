package comity.web.filing;

import comity.filing.Curing;
import comity.filing.DraftView;
import comity.filing.ExaminationOutcome;
import comity.filing.ExaminationView;
import comity.filing.Examining;
import comity.filing.FileClaim;
import comity.filing.FinishExamination;
import comity.filing.Intake;
import comity.filing.Point;
import comity.filing.Registering;
import comity.filing.Registration;
import comity.web.access.CurrentActor;
import comity.web.common.Filed;
import comity.web.common.Versions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The registry's examination of a filing, its cure and its registration. */
@Path("examinations/{reference}")
@Tag(name = "Examinations")
@RequestScoped
@Produces("application/json")
@Consumes("application/json")
public class ExaminationsResource {

    @Inject
    Intake intake;

    @Inject
    Examining examining;

    @Inject
    Curing curing;

    @Inject
    Registering registering;

    @Inject
    CurrentActor actor;

    @Inject
    Filed filed;

    /** The checklist; points left out keep their verdict. */
    public record SheetIn(List<Point> points) {}

    /**
     * Ends the examination.
     *
     * @param version the version that was read
     */
    public record OutcomeIn(
            @NotNull Integer version,
            List<Point> points,
            @NotNull ExaminationOutcome outcome) {}

    /** Sends the deficiency notice. */
    public record NoticeIn(@NotNull Integer version, List<Point> points) {}

    @GET
    @Operation(summary = "Read the checklist D01 to D21 with what the screening proposes (S02)")
    public Response read(@PathParam("reference") String reference) {
        return answer(intake.look(reference, actor.actor()));
    }

    @PUT
    @Operation(summary = "Save the checklist; 409 names the differences when another clerk has saved (S02)")
    public Response save(
            @PathParam("reference") String reference, @HeaderParam("If-Match") String ifMatch, @NotNull SheetIn in) {
        return answer(examining.save(reference, EditedVersion.of(ifMatch), in.points(), actor.actor()));
    }

    @POST
    @Operation(summary = "End the examination: NOTICE, READY, REFUSE or REFER (S02)")
    public Response finish(
            @PathParam("reference") String reference,
            @HeaderParam("Idempotency-Key") String key,
            @Valid @NotNull OutcomeIn in) {
        FinishExamination command = new FinishExamination(reference, in.version(), in.points(), in.outcome());
        return filed.created(key, in, ExaminationView.class, () -> examining.finish(command, actor.actor()));
    }

    @POST
    @Path("deficiency-notice")
    @Operation(summary = "Send the deficiency notice: the claimant has TL-03 to mend the form (S02)")
    public Response notice(
            @PathParam("reference") String reference,
            @HeaderParam("Idempotency-Key") String key,
            @Valid @NotNull NoticeIn in) {
        FinishExamination command =
                new FinishExamination(reference, in.version(), in.points(), ExaminationOutcome.NOTICE);
        return filed.created(key, in, ExaminationView.class, () -> examining.finish(command, actor.actor()));
    }

    @POST
    @Path("cure")
    @Operation(summary = "File a mended version of the whole form within TL-03 (S02)")
    public Response cure(
            @PathParam("reference") String reference,
            @HeaderParam("Idempotency-Key") String key,
            @NotNull ClaimsResource.ClaimIn in) {
        FileClaim command = new FileClaim(in.form(), in.draft(), in.signature());
        return filed.created(
                key,
                in,
                ClaimsResource.ReceiptOut.class,
                () -> ClaimsResource.ReceiptOut.of(curing.cure(reference, command, actor.actor())));
    }

    @POST
    @Path("cure/draft")
    @Operation(summary = "Begin a draft of the mended form from the form as filed (S02)")
    public Response beginCure(@PathParam("reference") String reference) {
        DraftView draft = curing.begin(reference, actor.actor());
        return DraftsResource.answer(201, draft);
    }

    @POST
    @Path("registration")
    @Operation(summary = "Register the claim: docket number, track, classes and seats (S03, Registrar)")
    public Response register(@PathParam("reference") String reference, @HeaderParam("Idempotency-Key") String key) {
        return filed.created(key, reference, Registration.class, () -> registering.register(reference, actor.actor()));
    }

    private static Response answer(ExaminationView view) {
        return Response.ok(view).tag(Versions.tag(view.version())).build();
    }
}
