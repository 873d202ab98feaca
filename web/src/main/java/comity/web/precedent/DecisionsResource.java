package comity.web.precedent;

import comity.decision.DecisionReading;
import comity.decision.DecisionRow;
import comity.decision.DecisionView;
import comity.decision.SealReport;
import comity.precedent.CitationGraph;
import comity.precedent.CitationReading;
import comity.web.access.CurrentActor;
import comity.web.common.Keyset;
import comity.web.common.Slice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Decisions, as data and as files. Published ones are public; earlier, the reader's class decides. */
@Path("decisions")
@Tag(name = "Decisions")
@RequestScoped
@Produces("application/json")
public class DecisionsResource {

    private static final int PAGE = 49;

    @Inject
    DecisionReading decisions;

    @Inject
    CitationReading citations;

    @Inject
    CurrentActor actor;

    @Context
    UriInfo uri;

    @GET
    @Operation(summary = "List published decisions, the latest first (public)")
    public Slice<DecisionRow> list(@QueryParam("after") String after) {
        List<String> from = Keyset.parts(after, 2);
        List<DecisionRow> rows = from.isEmpty()
                ? decisions.published(null, null)
                : decisions.published(LocalDate.parse(from.get(0)), Long.valueOf(from.get(1)));
        return Keyset.slice(rows, PAGE, uri, row -> Keyset.cursor(row.dateOfDecision(), row.id()));
    }

    @GET
    @Path("{name: [^/.]+}")
    @Operation(summary = "Read a decision by its address (2027-ESCT-P-12), citation or ECLI")
    public DecisionView read(@PathParam("name") String name) {
        return decisions.read(name, actor.actor());
    }

    @GET
    @Path("{name: [^/.]+}.pdf")
    @Produces("application/pdf")
    @Operation(summary = "Download a decision as PDF/A under the Tribunal's seal")
    public Response pdf(@PathParam("name") String name) {
        return file(decisions.pdf(name, actor.actor()));
    }

    @GET
    @Path("{name: [^/.]+}.akn")
    @Produces("application/xml")
    @Operation(summary = "Download a decision as Akoma Ntoso XML")
    public Response akn(@PathParam("name") String name) {
        return file(decisions.akn(name, actor.actor()));
    }

    @GET
    @Path("{name: [^/.]+}/citations")
    @Operation(summary = "Read which published decisions cite it and it cites, two steps around (public)")
    public CitationGraph citations(@PathParam("name") String name) {
        return citations.around(name);
    }

    @GET
    @Path("{name: [^/.]+}/seal")
    @Operation(summary = "Examine the seal of a decision's PDF")
    public SealReport seal(@PathParam("name") String name) {
        return decisions.examineSeal(name, actor.actor());
    }

    private static Response file(DecisionReading.DecisionFile file) {
        return Response.ok(file.bytes(), file.mediaType())
                .header("Content-Disposition", "attachment; filename=\"" + file.fileName() + "\"")
                .header("Content-Length", file.size())
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }
}
