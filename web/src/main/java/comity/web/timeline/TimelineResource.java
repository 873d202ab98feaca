package comity.web.timeline;

import comity.timeline.Foresight;
import comity.timeline.Milestone;
import comity.timeline.Preview;
import comity.web.docket.ActDesk;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What lies ahead in a case, and what an order would change (section 4, X4, X6, X7). */
@Path("cases/{reference}/timeline")
@Tag(name = "Timeline")
@RequestScoped
@Produces("application/json")
public class TimelineResource {

    @Inject
    Foresight foresight;

    @Inject
    ActDesk desk;

    @PathParam("reference")
    String reference;

    @GET
    @Operation(
            summary = "Every limit ahead: its date, who must act, what happens when it passes",
            description =
                    "Limits that run, and those that follow on the way to publication if each step takes the whole"
                            + " of its time.")
    public List<Milestone> ahead() {
        return foresight.of(desk.caseId(reference), desk.actor());
    }

    @GET
    @Path("preview")
    @Operation(
            summary = "Dates before and after an order that is only tried, for those inside the case",
            description = "Nothing changes. The order itself is reckoned in the same place.")
    public Preview preview(
            @Parameter(description = "extension, refusal, stay, go-on or track", example = "extension")
                    @QueryParam("change")
                    String change,
            @Parameter(description = "number of the limit, for extension and refusal") @QueryParam("limit")
                    String limit,
            @Parameter(description = "days of an extension", example = "7") @QueryParam("days") String days,
            @Parameter(description = "day on which a stay ends; none for a stay without end", example = "2027-12-01")
                    @QueryParam("until")
                    String until,
            @Parameter(description = "codes of the limits that a stay stops, separated by commas; none for all")
                    @QueryParam("limits")
                    String limits,
            @Parameter(description = "true for the urgent column") @QueryParam("urgent") String urgent) {
        Trying trying = new Trying(change, limit, days, until, limits, urgent);
        return foresight.preview(desk.caseId(reference), trying.proposal(), desk.actor());
    }
}
