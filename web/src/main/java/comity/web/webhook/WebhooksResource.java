package comity.web.webhook;

import comity.access.NoSuchThing;
import comity.common.Actor;
import comity.web.access.CurrentActor;
import comity.web.common.Filed;
import comity.web.common.Keyset;
import comity.web.common.Slice;
import comity.webhook.DeliveryRow;
import comity.webhook.Registered;
import comity.webhook.WebhookKeeping;
import comity.webhook.WebhookRow;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The webhook of a State (section 9, S04). */
@Path("webhooks/{state}")
@Tag(name = "Webhooks")
@RequestScoped
@Produces("application/json")
@Consumes("application/json")
public class WebhooksResource {

    private static final int PAGE = 50;

    @Inject
    WebhookKeeping keeping;

    @Inject
    CurrentActor current;

    @Inject
    Filed filed;

    @Context
    UriInfo uri;

    @PathParam("state")
    String state;

    @HeaderParam("Idempotency-Key")
    String key;

    public record AddressIn(
            @NotNull @Schema(examples = "https://foreign.aurelia.example/tribunal")
            String url) {}

    /** What was done for which State. */
    public record DoneOut(String state, String done) {}

    @GET
    @Operation(summary = "Read the webhook of a State (its focal point, Registrar, administrator)")
    public WebhookRow read() {
        return keeping.of(state, who()).orElseThrow(NoSuchThing::new);
    }

    @PUT
    @Operation(
            summary = "Register the address of the webhook; the answer tells the new secret this once",
            description =
                    "Each delivery carries Comity-Signature: t=seconds,v1=hex, the HMAC-SHA-256 with the secret of"
                            + " the seconds, a full stop and the body. Answer with a status of the 200s; 410 disables it.")
    public Registered register(@Valid @NotNull AddressIn in) {
        return keeping.register(state, in.url(), who());
    }

    @POST
    @Path("trial")
    @Operation(summary = "Post an event that says nothing, to try the address")
    public Response tryOut() {
        return done("tried", () -> keeping.tryOut(state, who()));
    }

    @POST
    @Path("enable")
    @Operation(summary = "Let a disabled webhook work again")
    public Response enable() {
        return done("enabled", () -> keeping.enable(state, who()));
    }

    @DELETE
    @Operation(
            summary = "Take the webhook back; what waits is given up",
            description = "Not while it is the State's second channel of service.")
    public Response remove() {
        keeping.remove(state, who());
        return Response.noContent().build();
    }

    @GET
    @Path("deliveries")
    @Operation(summary = "List deliveries, the latest first")
    public Slice<DeliveryRow> deliveries(@QueryParam("after") String after) {
        List<String> from = Keyset.parts(after, 1);
        Long before = from.isEmpty() || !from.get(0).matches("\\d{1,18}") ? null : Long.valueOf(from.get(0));
        return Keyset.slice(
                keeping.deliveries(state, before, PAGE + 1, who()), PAGE, uri, row -> Keyset.cursor(row.id()));
    }

    private Response done(String what, Runnable act) {
        return filed.created(key, what, DoneOut.class, () -> {
            act.run();
            return new DoneOut(state, what);
        });
    }

    private Actor who() {
        return current.actor();
    }
}
