package comity.web.reference;

import comity.common.Actor;
import comity.gazetteer.GazetteerReading;
import comity.gazetteer.PlaceEntry;
import comity.gazetteer.PlaceKeeping;
import comity.gazetteer.PlaceRow;
import comity.web.access.CurrentActor;
import comity.web.common.Filed;
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

/** Places of the gazetteer, as they are kept (D09). */
@Path("reference/places")
@Tag(name = "Reference data")
@RequestScoped
@Produces("application/json")
@Consumes("application/json")
public class GazetteerResource {

    @Inject
    GazetteerReading reading;

    @Inject
    PlaceKeeping keeping;

    @Inject
    CurrentActor current;

    @Inject
    Filed filed;

    @HeaderParam("Idempotency-Key")
    String key;

    @GET
    @Operation(summary = "List all places, those that have ended too (keepers, clerks, auditors)")
    public List<PlaceRow> list() {
        return reading.all(who());
    }

    @POST
    @Operation(summary = "Add a place; the answer is its number (Registrar, administrator)")
    public Response add(@Valid @NotNull PlaceEntry in) {
        return filed.created(key, in, EntryOut.class, () -> new EntryOut(keeping.add(in, who())));
    }

    @PUT
    @Path("{id}")
    @Operation(summary = "Change a place; forms that name it keep what they say")
    public EntryOut change(@PathParam("id") String id, @Valid @NotNull PlaceEntry in) {
        keeping.change(id, in, who());
        return new EntryOut(id);
    }

    @POST
    @Path("{id}/end")
    @Operation(summary = "Offer a place to forms until a day and not after")
    public Response end(@PathParam("id") String id, @Valid @NotNull EndIn in) {
        return done(in, id, () -> keeping.end(id, in.day(), who()));
    }

    private Response done(Object in, String entry, Runnable act) {
        return filed.created(key, in, EntryOut.class, () -> {
            act.run();
            return new EntryOut(entry);
        });
    }

    private Actor who() {
        return current.actor();
    }
}
