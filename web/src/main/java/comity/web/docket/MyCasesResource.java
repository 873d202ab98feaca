package comity.web.docket;

import comity.overview.CaseLists;
import comity.overview.CaseRow;
import comity.web.access.CurrentActor;
import comity.web.common.Keyset;
import comity.web.common.Slice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The caller's own cases. */
@Path("my-cases")
@Tag(name = "Cases")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class MyCasesResource {

    @Inject
    CaseLists lists;

    @Inject
    CurrentActor actor;

    @Context
    UriInfo uri;

    @GET
    @Operation(summary = "List the cases in which the caller has a seat, newest first")
    public Slice<CaseRow> list(
            @QueryParam("after") String after, @QueryParam("limit") @DefaultValue("25") @Min(1) @Max(100) int limit) {
        List<String> key = Keyset.parts(after, 1);
        Long last = key.isEmpty() ? null : Long.valueOf(key.get(0));
        return Keyset.slice(lists.mine(actor.actor(), last, limit + 1), limit, uri, row -> Keyset.cursor(row.id()));
    }
}
