package comity.web.extension;

import comity.extension.ExtendableLimit;
import comity.extension.ExtensionDecision;
import comity.extension.ExtensionReading;
import comity.extension.ExtensionRow;
import comity.extension.Extensions;
import comity.extension.RequestExtension;
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

/** Requests for more time (X7, TL-86, TL-87). */
@Path("cases/{reference}/extensions")
@Tag(name = "Extensions")
@RequestScoped
@Produces("application/json")
@Consumes("application/json")
public class ExtensionsResource {

    @Inject
    Extensions extensions;

    @Inject
    ExtensionDecision decision;

    @Inject
    ExtensionReading reading;

    @Inject
    ActDesk desk;

    @PathParam("reference")
    String reference;

    @HeaderParam("Idempotency-Key")
    String key;

    /** Number of the running limit as {@code extensions/limits} gives it. */
    public record ExtensionIn(Long limit, int days, String reasons, List<Long> uploads) {}

    public record AnswerIn(boolean consents, String answer) {}

    public record RulingIn(boolean granted, int grantedDays, String ruling) {}

    @GET
    @Operation(summary = "Requests for more time in a case, for those inside it")
    public List<ExtensionRow> list() {
        return reading.ofCase(desk.caseId(reference), desk.actor());
    }

    @GET
    @Path("limits")
    @Operation(
            summary = "Limits of the caller's side that can be lengthened, nearest first",
            description = "With the days at most, and whether only the parties can give them by agreement.")
    public List<ExtendableLimit> limits() {
        return reading.extendable(desk.caseId(reference), desk.actor());
    }

    @POST
    @Operation(
            summary = "A party asks for more time, before the limit ends (X7)",
            description = "One request for each limit; while it is open the limit does not expire. To a limit that only"
                    + " the parties can lengthen it is a proposal, and holds nothing.")
    public Response ask(@Valid @NotNull ExtensionIn in) {
        return desk.fileItem(
                reference,
                key,
                in,
                (id, actor) -> new ActDesk.ItemOut(
                        id,
                        reference,
                        extensions.request(
                                new RequestExtension(id, in.limit(), in.days(), in.reasons(), in.uploads()), actor),
                        null));
    }

    @POST
    @Path("{request}/answer")
    @Operation(
            summary = "The other side consents or objects (TL-86), or agrees where only the parties can give the time")
    public Response answer(@PathParam("request") long request, @Valid @NotNull AnswerIn in) {
        return desk.file(
                reference, key, in, (id, actor) -> extensions.answer(id, request, in.consents(), in.answer(), actor));
    }

    @POST
    @Path("{request}/decision")
    @Operation(
            summary = "Grant all or some of the days, or refuse (TL-87)",
            description = "The Registrar up to fourteen days, the presiding judge up to the cap, before a panel is at"
                    + " work the President; after TL-87 the President in any case.")
    public Response decide(@PathParam("request") long request, @Valid @NotNull RulingIn in) {
        return desk.file(
                reference,
                key,
                in,
                (id, actor) -> decision.decide(id, request, in.granted(), in.grantedDays(), in.ruling(), actor));
    }
}
