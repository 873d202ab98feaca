package comity.web.filing;

import comity.filing.JointSigning;
import comity.filing.JointStanding;
import comity.filing.Signature;
import comity.web.access.CurrentActor;
import comity.web.common.Filed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Signatures of joint claimants under one frozen form. */
@Path("drafts/{id}/signatures")
@Tag(name = "Drafts")
@RequestScoped
@Produces("application/json")
@Consumes("application/json")
public class JointSignaturesResource {

    @Inject
    JointSigning signing;

    @Inject
    CurrentActor actor;

    @Inject
    Filed filed;

    @GET
    @Operation(summary = "Read who has signed a joint form and who has not (D21)")
    public JointStanding read(@PathParam("id") long id) {
        return signing.read(id, actor.actor());
    }

    @POST
    @Operation(
            summary = "Sign a joint form for one's State: the first signature freezes it, the last one files it (D21)")
    public Response sign(
            @PathParam("id") long id, @HeaderParam("Idempotency-Key") String key, @NotNull Signature signature) {
        return filed.created(key, signature, JointStanding.class, () -> signing.sign(id, signature, actor.actor()));
    }

    @DELETE
    @Operation(summary = "Open a frozen form again for editing: all signatures fall (D21)")
    public JointStanding reopen(@PathParam("id") long id) {
        return signing.reopen(id, actor.actor());
    }
}
