package comity.web.communication;

import comity.communication.CommunicationChain;
import comity.communication.CommunicationDesk;
import comity.communication.CommunicationReceipt;
import comity.communication.CommunicationRow;
import comity.communication.SendCommunication;
import comity.web.access.CurrentActor;
import comity.web.common.Filed;
import comity.web.common.Keyset;
import comity.web.common.Slice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Communications by anyone, and the registry's register of them. */
@Path("communications")
@Tag(name = "Communications")
@RequestScoped
@Produces("application/json")
@Consumes("application/json")
public class CommunicationsResource {

    @Inject
    CommunicationDesk desk;

    @Inject
    CommunicationChain chain;

    @Inject
    CurrentActor actor;

    @Inject
    Filed filed;

    @Inject
    HttpServletRequest request;

    @Context
    UriInfo uri;

    @POST
    @Operation(
            summary = "Tell the Tribunal something, without an account; answered by this acknowledgement only (FX-08)")
    public Response send(@HeaderParam("Idempotency-Key") String key, @NotNull SendCommunication in) {
        return filed.created(key, in, CommunicationReceipt.class, () -> desk.send(in, request.getRemoteAddr()));
    }

    @GET
    @Operation(summary = "List communications, the latest first (registry)")
    public Slice<CommunicationRow> list(@QueryParam("after") String after) {
        List<String> from = Keyset.parts(after, 1);
        Integer before = from.isEmpty() || !from.get(0).matches("\\d{1,9}") ? null : Integer.valueOf(from.get(0));
        return Keyset.slice(
                desk.list(before, actor.actor()), CommunicationDesk.PAGE, uri, row -> Keyset.cursor(row.number()));
    }

    @GET
    @Path("{reference: K-.+}")
    @Operation(summary = "Read a communication (registry)")
    public CommunicationRow read(@PathParam("reference") String reference) {
        return desk.read(reference, actor.actor());
    }

    @GET
    @Path("register")
    @Operation(summary = "Recompute the register's chain of hashes (registry)")
    public CommunicationChain.Report verify() {
        return chain.verify(actor.actor());
    }
}
