package comity.web.reference;

import comity.access.CourtRole;
import comity.access.NoSuchThing;
import comity.common.Actor;
import comity.panel.ListingRow;
import comity.panel.Nomination;
import comity.panel.RosterKeeping;
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
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The roster of judges ({@code PNL}) and the lists of mediators, experts and inspectors (section 1). */
@Path("reference/lists/{list}")
@Tag(name = "Reference data")
@RequestScoped
@Produces("application/json")
@Consumes("application/json")
public class ListsResource {

    @Inject
    RosterKeeping keeping;

    @Inject
    CurrentActor current;

    @Inject
    Filed filed;

    @HeaderParam("Idempotency-Key")
    String key;

    @PathParam("list")
    String list;

    public record NominationIn(
            @NotNull String personId, @NotNull String nationality) {}

    @GET
    @Operation(summary = "List the persons on PNL, MED, EXP or INS, those who have left last")
    public List<ListingRow> list() {
        return keeping.of(role(), who());
    }

    @POST
    @Operation(summary = "Put a person on a list for six years (Registrar, administrator)")
    public Response nominate(@Valid @NotNull NominationIn in) {
        return done(
                in,
                in.personId(),
                () -> keeping.nominate(new Nomination(role(), in.personId(), in.nationality()), who()));
    }

    @POST
    @Path("{id: \\d{1,18}}/end")
    @Operation(summary = "Take a person off a list; seats in cases are not touched")
    public Response end(@PathParam("id") Long id) {
        return done("end", id.toString(), () -> keeping.end(role(), id, who()));
    }

    private CourtRole role() {
        return RosterKeeping.LISTS.stream()
                .filter(role -> role.name().equals(list))
                .findFirst()
                .orElseThrow(NoSuchThing::new);
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
