package comity.web.precedent;

import comity.common.SystemTime;
import comity.precedent.IndexDrift;
import comity.precedent.IndexRebuilding;
import comity.precedent.RebuildView;
import comity.web.access.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The rebuild of the public index, as data. */
@Path("precedents/rebuild")
@Tag(name = "Precedents")
@RequestScoped
@Produces("application/json")
public class RebuildResource {

    @Inject
    IndexRebuilding rebuilding;

    @Inject
    CurrentActor actor;

    @Inject
    @SystemTime
    Clock systemClock;

    @GET
    @Operation(
            summary = "Read which copy of the index serves and how far a rebuild is (editor, registrar, administrator)",
            description =
                    "With the rate, the seconds left while entries are filled in, and what the last comparison with"
                            + " the database has found; numbers of entries, no content.")
    public RebuildView state() {
        return rebuilding.state(actor.actor(), systemClock.instant());
    }

    @POST
    @Operation(
            summary = "Rebuild the index from the database while it serves (editor, registrar, administrator)",
            description = "A second copy is filled and held against the database; then searches change over to it at"
                    + " once. 409 REBUILD_RUNNING while one goes on.")
    public Response rebuild() {
        rebuilding.rebuild(actor.actor(), systemClock.instant());
        return Response.accepted(state()).build();
    }

    @POST
    @Path("comparison")
    @Operation(
            summary = "Hold the index against the database (editor, registrar, administrator)",
            description = "Entries that are missing in the index, stray in it, or there with an older text; of each the"
                    + " number and the first 100 ids. What waits in the queue is not counted. 503 SEARCH_AWAY while the"
                    + " index cannot be read.")
    public IndexDrift.Told compare() {
        return rebuilding.compare(actor.actor(), systemClock.instant());
    }
}
