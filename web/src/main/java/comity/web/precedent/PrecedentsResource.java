package comity.web.precedent;

import comity.common.SystemTime;
import comity.precedent.PrecedentIndexing;
import comity.precedent.PrecedentQuery;
import comity.precedent.PrecedentResults;
import comity.precedent.Precedents;
import comity.web.access.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The public search, as data. */
@Path("precedents")
@Tag(name = "Precedents")
@RequestScoped
@Produces("application/json")
public class PrecedentsResource {

    @Inject
    Precedents precedents;

    @Inject
    PrecedentIndexing indexing;

    @Inject
    CurrentActor actor;

    @Inject
    @SystemTime
    Clock systemClock;

    @Context
    UriInfo uri;

    @GET
    @Operation(
            summary = "Search published decisions and external authorities (public, no token needed)",
            description = "q takes words, \"a phrase\", \"near words\"~5, AND, OR, NOT, fields such as provision:H2-5,"
                    + " or a citation in any form. Narrow with type, year, provision, category, outcome, party"
                    + " (repeatable).")
    public PrecedentResults search(
            @Parameter(example = "\"host consent\"~5 AND revocation") @QueryParam("q") String text,
            @Parameter(example = "newest") @QueryParam("order") String order,
            @DefaultValue("1") @QueryParam("page") int page,
            @DefaultValue("10") @QueryParam("size") int size) {
        Map<String, Set<String>> narrowed = new LinkedHashMap<>();
        uri.getQueryParameters().forEach((name, values) -> narrowed.put(name, new HashSet<>(values)));
        return precedents.search(new PrecedentQuery(
                text,
                narrowed,
                "newest".equals(order) ? PrecedentQuery.Order.NEWEST : PrecedentQuery.Order.RELEVANCE,
                page,
                size));
    }

    @POST
    @Path("rebuild")
    @Operation(summary = "Empty the index and fill it again from the database (editor, registrar, administrator)")
    public Response rebuild() {
        indexing.rebuild(actor.actor(), systemClock.instant());
        return Response.accepted().build();
    }
}
