package comity.web.docket;

import comity.docket.CaseAct;
import comity.docket.ChainReport;
import comity.overview.CaseDetail;
import comity.overview.CaseFilter;
import comity.overview.CaseLists;
import comity.overview.CaseReading;
import comity.overview.CaseRow;
import comity.overview.Limit;
import comity.overview.Line;
import comity.overview.Paper;
import comity.overview.RecordReading;
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
import jakarta.ws.rs.PathParam;
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

/** Cases and their records, as far as the caller may see them. */
@Path("cases")
@Tag(name = "Cases")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CasesResource {

    @Inject
    CaseLists lists;

    @Inject
    CaseReading cases;

    @Inject
    RecordReading record;

    @Inject
    CurrentActor actor;

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

    @GET
    @Path("mine")
    @Operation(summary = "List the cases in which the caller has a seat")
    public List<CaseRow> mine() {
        return lists.mine(actor.actor());
    }

    @GET
    @Path("{reference}")
    @Operation(summary = "Read a case: where it stands, who must act, by when")
    public CaseDetail one(@PathParam("reference") String reference) {
        return cases.of(reference, actor.actor());
    }

    @GET
    @Path("{reference}/docket")
    @Operation(
            summary = "Read the docket, newest line first",
            description = "Papers the caller may not open are named by type, side, date and hash only.")
    public List<Line> docket(@PathParam("reference") String reference) {
        return record.lines(cases.idOf(reference, actor.actor()), actor.actor());
    }

    @GET
    @Path("{reference}/documents")
    @Operation(summary = "List the papers the caller may open")
    public List<Paper> documents(@PathParam("reference") String reference) {
        return record.papers(cases.idOf(reference, actor.actor()), actor.actor());
    }

    @GET
    @Path("{reference}/deadlines")
    @Operation(summary = "List the time-limits of a case, running and ended")
    public List<Limit> deadlines(@PathParam("reference") String reference) {
        return cases.limits(cases.idOf(reference, actor.actor()), actor.actor());
    }

    @GET
    @Path("{reference}/acts")
    @Operation(summary = "List what the caller can do now in a case, and what not yet")
    public List<CaseAct> acts(@PathParam("reference") String reference) {
        return cases.acts(cases.idOf(reference, actor.actor()), actor.actor());
    }

    @GET
    @Path("{reference}/proof")
    @Operation(summary = "Recompute the hash chain of the docket and name the first broken line")
    public ChainReport proof(@PathParam("reference") String reference) {
        return record.verify(cases.idOf(reference, actor.actor()), actor.actor());
    }

    private static String blank(String value) {
        return value == null || value.isBlank() ? null : value.trim();
    }
}
