package comity.web.savedsearch;

import comity.common.Actor;
import comity.precedent.PrecedentQuery;
import comity.savedsearch.SavedSearchView;
import comity.savedsearch.SearchKeeping;
import comity.web.access.CurrentActor;
import comity.web.common.Filed;
import comity.web.common.Versions;
import comity.web.precedent.AskedSearch;
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
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The caller's saved searches (section 11). */
@Path("searches")
@Tag(name = "Saved searches")
@RequestScoped
@Produces("application/json")
@Consumes("application/json")
public class SavedSearchesResource {

    @Inject
    SearchKeeping keeping;

    @Inject
    CurrentActor current;

    @Inject
    Filed filed;

    /**
     * A search to be saved.
     *
     * @param narrowed chosen values by facet: status, type, provision, keyword, category, outcome, treatment, party, year
     * @param order {@code newest} or {@code weight}, or null for the order by words
     * @param alerts whether to be told of what is newly published; yes where it is not said
     */
    public record SearchIn(
            @Schema(examples = "Host consent") String name,

            @Schema(examples = "\"host consent\"~5 AND revocation")
            String q,

            Map<String, List<String>> narrowed,
            @Schema(examples = "newest") String order,
            Boolean alerts) {}

    /** The name that a saved search gets, and whether its owner is told of what is newly published. */
    public record NameIn(
            @Schema(examples = "Host consent") String name,
            @NotNull Boolean alerts) {}

    @GET
    @Operation(summary = "List one's own saved searches, by name")
    public List<SavedSearchView> list() {
        return keeping.list(who());
    }

    @POST
    @Operation(
            summary = "Save a search of the public index under a name; a person keeps at most 50",
            description = "With alerts its owner gets a notice in the inbox, once for each decision that is newly"
                    + " published and found by the search.")
    public Response save(@HeaderParam("Idempotency-Key") String key, @Valid @NotNull SearchIn in) {
        return filed.created(
                key,
                in,
                SavedSearchView.class,
                () -> keeping.save(in.name(), query(in), !Boolean.FALSE.equals(in.alerts()), who()));
    }

    private static PrecedentQuery query(SearchIn in) {
        Map<String, Set<String>> narrowed = new LinkedHashMap<>();
        if (in.narrowed() != null) {
            in.narrowed()
                    .forEach((facet, values) -> narrowed.put(facet, values == null ? Set.of() : Set.copyOf(values)));
        }
        return new PrecedentQuery(in.q(), narrowed, AskedSearch.order(in.order()), 1, 1);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Read one's saved search; somebody else's is absent")
    public Response read(@PathParam("id") long id) {
        return answer(keeping.read(id, who()));
    }

    @PUT
    @Path("{id}")
    @Operation(summary = "Rename a saved search and switch its alerts; If-Match names the version that was read")
    public Response change(
            @PathParam("id") long id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull NameIn in) {
        SavedSearchView read = keeping.read(id, who());
        Versions.check(ifMatch, read.version());
        return answer(keeping.change(id, read.version(), in.name(), in.alerts(), who()));
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Remove a saved search, with its alerts")
    public Response remove(@PathParam("id") long id) {
        keeping.remove(id, who());
        return Response.noContent().build();
    }

    private static Response answer(SavedSearchView search) {
        return Response.ok(search).tag(Versions.tag(search.version())).build();
    }

    private Actor who() {
        return current.actor();
    }
}
