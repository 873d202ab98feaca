package comity.web.docket;

import comity.overview.CaseFilter;
import comity.overview.CaseLists;
import comity.overview.CaseRow;
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
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The docket list. */
@Path("cases")
@Tag(name = "Cases")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CasesResource {

    @Inject
    CaseLists lists;

    @Context
    UriInfo uri;

    @GET
    @Operation(summary = "List registered cases, newest first")
    public Slice<CaseRow> list(
            @Parameter(description = "Code of a Signatory on either side") @QueryParam("party") String party,
            @Parameter(description = "open or closed") @QueryParam("stage") String stage,
            @Parameter(description = "Docket number or words of the title") @QueryParam("q") String words,
            @QueryParam("after") String after,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit) {
        List<String> key = Keyset.parts(after, 2);
        List<CaseRow> rows = lists.docket(new CaseFilter(
                blank(party),
                blank(stage),
                blank(words),
                key.isEmpty() ? null : Instant.parse(key.get(0)),
                key.isEmpty() ? null : Long.valueOf(key.get(1)),
                limit + 1));
        return Keyset.slice(rows, limit, uri, row -> Keyset.cursor(row.registeredAt(), row.id()));
    }

    private static String blank(String value) {
        return value == null || value.isBlank() ? null : value.trim();
    }
}
