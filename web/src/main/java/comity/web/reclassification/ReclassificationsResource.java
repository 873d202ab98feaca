package comity.web.reclassification;

import comity.access.AccessClass;
import comity.reclassification.AskReclassification;
import comity.reclassification.ClassedPaper;
import comity.reclassification.ReclassificationReading;
import comity.reclassification.ReclassificationRow;
import comity.reclassification.Reclassifying;
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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Other classes asked for filed papers (X10, TL-37). */
@Path("cases/{reference}/reclassifications")
@Tag(name = "Re-classification")
@RequestScoped
@Produces("application/json")
@Consumes("application/json")
public class ReclassificationsResource {

    @Inject
    Reclassifying reclassifying;

    @Inject
    ReclassificationReading reading;

    @Inject
    ActDesk desk;

    @PathParam("reference")
    String reference;

    @HeaderParam("Idempotency-Key")
    String key;

    /**
     * Number of the document, the class wanted, reasons of at most 2,000 characters; a summary that the other side may read
     * where {@code RES} or {@code XPT} is wanted for what is no exhibit.
     */
    public record AskIn(Long document, AccessClass accessClass, String reasons, String summary) {}

    public record ObjectionIn(String objection) {}

    public record AnswerIn(String answer) {}

    public record RulingIn(boolean granted, String ruling) {}

    @GET
    @Operation(summary = "Requests for other classes, and what became of them, for those inside the case")
    public List<ReclassificationRow> list() {
        return reading.ofCase(desk.caseId(reference), desk.actor());
    }

    @GET
    @Path("papers")
    @Operation(summary = "The filed papers that the caller may open, with their classes")
    public List<ClassedPaper> papers() {
        return reading.papers(desk.caseId(reference), desk.actor());
    }

    @POST
    @Operation(
            summary = "A party, the registry or who decides asks for another class of a paper (X10)",
            description =
                    "A higher class takes effect at once. A lower one waits until nobody has objected within TL-37"
                            + " of service, or for the ruling.")
    public Response ask(@Valid @NotNull AskIn in) {
        return desk.fileItem(reference, key, in, (id, actor) -> {
            AskReclassification asked =
                    new AskReclassification(id, in.document(), in.accessClass(), in.reasons(), in.summary());
            return new ActDesk.ItemOut(id, reference, reclassifying.ask(asked, actor), null);
        });
    }

    @POST
    @Path("{request}/objection")
    @Operation(summary = "A party that did not ask objects, within TL-37 of service")
    public Response object(@PathParam("request") long request, @Valid @NotNull ObjectionIn in) {
        return desk.file(reference, key, in, (id, actor) -> reclassifying.object(id, request, in.objection(), actor));
    }

    @POST
    @Path("{request}/answer")
    @Operation(summary = "Who asked answers the objection, on a motion of the Tribunal the other party (TL-37b)")
    public Response answer(@PathParam("request") long request, @Valid @NotNull AnswerIn in) {
        return desk.file(reference, key, in, (id, actor) -> reclassifying.answer(id, request, in.answer(), actor));
    }

    @POST
    @Path("{request}/ruling")
    @Operation(
            summary = "The presiding judge, while no panel is at work the Registrar, grants the class or refuses it",
            description = "A higher class that is refused is lowered again, a lower one that is granted takes effect.")
    public Response rule(@PathParam("request") long request, @Valid @NotNull RulingIn in) {
        return desk.file(
                reference, key, in, (id, actor) -> reclassifying.rule(id, request, in.granted(), in.ruling(), actor));
    }
}
