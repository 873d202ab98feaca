package comity.web.docket;

import comity.docket.CaseAct;
import comity.docket.ChainReport;
import comity.overview.CaseDetail;
import comity.overview.CaseReading;
import comity.overview.Limit;
import comity.overview.Line;
import comity.overview.Paper;
import comity.overview.RecordReading;
import comity.web.access.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A case and its record, as far as the caller may see them. */
@Path("cases/{reference}")
@Tag(name = "Cases")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CaseResource {

    @Inject
    CaseReading cases;

    @Inject
    RecordReading record;

    @Inject
    CurrentActor actor;

    @GET
    @Operation(summary = "Read a case: where it stands, who must act, by when")
    public CaseDetail one(@PathParam("reference") String reference) {
        return cases.of(reference, actor.actor());
    }

    @GET
    @Path("docket")
    @Operation(
            summary = "Read the docket, newest line first",
            description = "Papers the caller may not open are named by type, side, date and hash only.")
    public List<Line> docket(@PathParam("reference") String reference) {
        return record.lines(cases.idOf(reference, actor.actor()), actor.actor());
    }

    @GET
    @Path("documents")
    @Operation(summary = "List the papers the caller may open")
    public List<Paper> documents(@PathParam("reference") String reference) {
        return record.papers(cases.idOf(reference, actor.actor()), actor.actor());
    }

    @GET
    @Path("deadlines")
    @Operation(summary = "List the time-limits of a case, running and ended")
    public List<Limit> deadlines(@PathParam("reference") String reference) {
        return cases.limits(cases.idOf(reference, actor.actor()), actor.actor());
    }

    @GET
    @Path("acts")
    @Operation(summary = "List what the caller can do now in a case, and what not yet")
    public List<CaseAct> acts(@PathParam("reference") String reference) {
        return cases.acts(cases.idOf(reference, actor.actor()), actor.actor());
    }

    @GET
    @Path("proof")
    @Operation(summary = "Recompute the hash chain of the docket and name the first broken line")
    public ChainReport proof(@PathParam("reference") String reference) {
        return record.verify(cases.idOf(reference, actor.actor()), actor.actor());
    }

    @GET
    @Path("proofs")
    @Operation(
            summary = "Recompute every register of the case that the caller may know of",
            description =
                    "The docket for everyone, the filing register for claimant and registry, a closed room for its"
                            + " readers; the auditor gets the count of each.")
    public List<ChainReport> proofs(@PathParam("reference") String reference) {
        return record.verifyAll(cases.idOf(reference, actor.actor()), actor.actor());
    }
}
