package comity.web.evidence;

import comity.access.AccessClass;
import comity.common.Actor;
import comity.evidence.EvidenceReading;
import comity.evidence.ExhibitFiling;
import comity.evidence.ExhibitKind;
import comity.evidence.ExhibitRow;
import comity.evidence.ExhibitRulings;
import comity.evidence.FileExhibit;
import comity.evidence.FiledExhibit;
import comity.evidence.ObjectToExhibit;
import comity.evidence.ObjectionGround;
import comity.evidence.RuleOnExhibit;
import comity.evidence.Ruling;
import comity.web.docket.ActDesk;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
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

/** Exhibits of a case (S15). */
@Path("cases/{reference}/exhibits")
@Tag(name = "Exhibits")
@RequestScoped
@Produces("application/json")
@Consumes("application/json")
public class ExhibitsResource {

    @Inject
    ExhibitFiling filing;

    @Inject
    ExhibitRulings rulings;

    @Inject
    EvidenceReading reading;

    @Inject
    ActDesk desk;

    @PathParam("reference")
    String reference;

    @HeaderParam("Idempotency-Key")
    String key;

    public record ExhibitIn(
            Long upload,
            Long summary,
            ExhibitKind kind,
            String title,
            LocalDate madeOn,
            String source,
            String custody,
            String language,
            AccessClass requestedClass,
            boolean personalData,
            boolean militaryDetail,
            boolean sourceAtRisk,
            String goodCause) {}

    public record SummaryIn(Long upload) {}

    public record ObjectionIn(ObjectionGround ground, String reasons) {}

    public record AnswerIn(String answer) {}

    public record RulingIn(Ruling ruling, String limitedTo, String reasons) {}

    @GET
    @Operation(summary = "List the exhibits of a case")
    public List<ExhibitRow> list() {
        return reading.ofCase(desk.caseId(reference), desk.actor());
    }

    @GET
    @Path("{number}")
    @Operation(summary = "Read an exhibit by its number")
    public ExhibitRow read(@PathParam("number") String number) {
        return reading.byNumber(desk.caseId(reference), number, desk.actor());
    }

    @POST
    @Operation(summary = "File an exhibit (S15)")
    public Response file(@Valid @NotNull ExhibitIn in) {
        return desk.fileItem(reference, key, in, (id, actor) -> {
            FiledExhibit row = filing.file(command(id, in), actor);
            return new ActDesk.ItemOut(id, reference, row.id(), row.number());
        });
    }

    private static FileExhibit command(Long id, ExhibitIn in) {
        return new FileExhibit(
                id,
                in.upload(),
                in.summary(),
                in.kind(),
                in.title(),
                in.madeOn(),
                in.source(),
                in.custody(),
                in.language(),
                in.requestedClass(),
                in.personalData(),
                in.militaryDetail(),
                in.sourceAtRisk(),
                in.goodCause());
    }

    @POST
    @Path("{number}/summary")
    @Operation(summary = "File the non-confidential summary of an exhibit (TL-39)")
    public Response summary(@PathParam("number") String number, @Valid @NotNull SummaryIn in) {
        return desk.file(
                reference, key, in, (id, actor) -> filing.fileSummary(idOf(id, number, actor), in.upload(), actor));
    }

    @POST
    @Path("{number}/objection")
    @Operation(summary = "Object to an exhibit with a ground (TL-37)")
    public Response object(@PathParam("number") String number, @Valid @NotNull ObjectionIn in) {
        return desk.file(
                reference,
                key,
                in,
                (id, actor) ->
                        rulings.object(new ObjectToExhibit(idOf(id, number, actor), in.ground(), in.reasons()), actor));
    }

    @POST
    @Path("{number}/answer")
    @Operation(summary = "Answer an objection (TL-37b)")
    public Response answer(@PathParam("number") String number, @Valid @NotNull AnswerIn in) {
        return desk.file(
                reference, key, in, (id, actor) -> rulings.answer(idOf(id, number, actor), in.answer(), actor));
    }

    @POST
    @Path("{number}/ruling")
    @Operation(summary = "The panel rules on an exhibit (TL-38)")
    public Response rule(@PathParam("number") String number, @Valid @NotNull RulingIn in) {
        return desk.file(
                reference,
                key,
                in,
                (id, actor) -> rulings.rule(
                        new RuleOnExhibit(idOf(id, number, actor), in.ruling(), in.limitedTo(), in.reasons()), actor));
    }

    private Long idOf(Long caseId, String number, Actor actor) {
        return reading.byNumber(caseId, number, actor).id();
    }
}
