package comity.web.stay;

import comity.stay.StayCase;
import comity.stay.StayCause;
import comity.stay.StayReading;
import comity.stay.StayRow;
import comity.stay.Stays;
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

/** Stays of a case (X6, TL-84). */
@Path("cases/{reference}/stays")
@Tag(name = "Stays")
@RequestScoped
@Produces("application/json")
@Consumes("application/json")
public class StaysResource {

    @Inject
    Stays stays;

    @Inject
    StayReading reading;

    @Inject
    ActDesk desk;

    @PathParam("reference")
    String reference;

    @HeaderParam("Idempotency-Key")
    String key;

    /** The day on which the case goes on, none for a stay without end; codes of the limits, none for all that can. */
    public record StayIn(LocalDate until, StayCause cause, String reasons, List<String> limits) {
        StayCase of(Long caseId) {
            return new StayCase(caseId, until, cause, reasons, limits);
        }
    }

    public record AnswerIn(boolean agrees) {}

    public record EndIn(String reasons) {}

    @GET
    @Operation(summary = "The ledger of stays, with proposals, for those inside the case")
    public List<StayRow> list() {
        return reading.ofCase(desk.caseId(reference), desk.actor());
    }

    @GET
    @Path("limits")
    @Operation(summary = "Codes of the running limits that a stay can stop, nearest first")
    public List<String> limits() {
        return reading.stoppable(desk.caseId(reference), desk.actor());
    }

    @POST
    @Path("proposal")
    @Operation(summary = "A party proposes a stay; it begins when every other party agrees")
    public Response propose(@Valid @NotNull StayIn in) {
        return desk.fileItem(reference, key, in, (id, actor) -> item(id, stays.propose(in.of(id), actor)));
    }

    @POST
    @Path("request")
    @Operation(summary = "The case is stayed at the request of all claimants, no longer than TL-84")
    public Response request(@Valid @NotNull StayIn in) {
        return desk.fileItem(reference, key, in, (id, actor) -> item(id, stays.request(in.of(id), actor)));
    }

    @POST
    @Path("order")
    @Operation(summary = "The presiding judge, before a panel is at work the President, stays the case")
    public Response order(@Valid @NotNull StayIn in) {
        return desk.fileItem(reference, key, in, (id, actor) -> item(id, stays.order(in.of(id), actor)));
    }

    @POST
    @Path("{stay}/answer")
    @Operation(summary = "A State that is asked agrees to a stay, which begins with the last agreement, or declines")
    public Response answer(@PathParam("stay") long stay, @Valid @NotNull AnswerIn in) {
        return desk.file(reference, key, in, (id, actor) -> stays.answer(id, stay, in.agrees(), actor));
    }

    @POST
    @Path("{stay}/end")
    @Operation(
            summary = "End a running stay before its day, or one that has none",
            description = "One by agreement by either party, one at the claimant's request by the claimant, each by"
                    + " order.")
    public Response end(@PathParam("stay") long stay, @Valid @NotNull EndIn in) {
        return desk.file(reference, key, in, (id, actor) -> stays.end(id, stay, in.reasons(), actor));
    }

    private ActDesk.ItemOut item(Long caseId, Long stay) {
        return new ActDesk.ItemOut(caseId, reference, stay, null);
    }
}
