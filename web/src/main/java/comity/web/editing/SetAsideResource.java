package comity.web.editing;

import comity.common.Actor;
import comity.editing.ProvisionEditing;
import comity.web.common.Filed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Provisions that were found in a published decision and on which nothing is held (section 11). */
@Path(TheEditor.DECISION + "/provisions/{provision}/set-aside")
@Tag(name = "Editor's desk")
@RequestScoped
@Produces("application/json")
@Consumes("application/json")
public class SetAsideResource {

    @Inject
    ProvisionEditing editing;

    @Inject
    TheEditor editor;

    @Inject
    Filed filed;

    @PathParam("slug")
    String slug;

    @PathParam("provision")
    String provision;

    @HeaderParam("Idempotency-Key")
    String key;

    /** The provision that the act was about. */
    public record ProvisionOut(String provision) {}

    @POST
    @Operation(summary = "Set a found provision aside; the log keeps the reason (precedent editor)")
    public Response setAside(ReasonIn in) {
        Actor who = editor.required();
        return filed.created(key, in, ProvisionOut.class, () -> {
            editing.setAside(slug, provision, ReasonIn.of(in), who);
            return new ProvisionOut(provision);
        });
    }

    @DELETE
    @Operation(summary = "Let a provision that was set aside wait again (precedent editor)")
    public Response takeBack() {
        editing.takeBack(slug, provision, editor.required());
        return Response.noContent().build();
    }
}
