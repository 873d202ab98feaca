package comity.web.deliberation;

import comity.deliberation.Departing;
import comity.deliberation.Departure;
import comity.deliberation.StateReasons;
import comity.web.common.Versions;
import comity.web.hearing.HearingDesk;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Appeal holdings that a draft may run against, and the panel's cogent reasons (section 11). */
@Path("cases/{reference}/deliberation/departures")
@Tag(name = "Deliberation")
@RequestScoped
@Produces("application/json")
@Consumes("application/json")
public class DeparturesResource {

    @Inject
    Departing departing;

    @Inject
    HearingDesk desk;

    @PathParam("reference")
    String reference;

    /** @param words at most 4,000 characters */
    public record ReasonsIn(
            @Schema(examples = "The appeal was about conduct of another kind.")
            String words) {}

    @GET
    @Operation(
            summary = "List appeal holdings that the draft may run against, with the reasons stated (section 11)",
            description = "Sitting judges and the sworn clerk; every reading is logged. Each says why it is shown and"
                    + " concludes nothing. With contrary false only the reasons are kept. The draft is put to the vote"
                    + " when reasons stand beside each that may be contrary.")
    public List<Departure> list() {
        return departing.list(desk.caseId(reference), desk.actor());
    }

    @GET
    @Path("{claim}/{holding}")
    @Operation(summary = "Read what the draft may run against on a claim; the tag names the version of the reasons")
    public Response read(@PathParam("claim") int claim, @PathParam("holding") long holding) {
        return answer(departing.read(desk.caseId(reference), claim, holding, desk.actor()));
    }

    @PUT
    @Path("{claim}/{holding}")
    @Operation(
            summary = "State cogent reasons for departing from a holding on a claim; If-Match names the version read",
            description = "The version is 0 while nobody has stated any.")
    public Response state(
            @PathParam("claim") int claim,
            @PathParam("holding") long holding,
            @HeaderParam("If-Match") String ifMatch,
            ReasonsIn in) {
        Long id = desk.caseId(reference);
        Departure read = departing.read(id, claim, holding, desk.actor());
        Versions.check(ifMatch, read.version());
        String words = in == null ? null : in.words();
        return answer(departing.state(new StateReasons(id, claim, holding, read.version(), words), desk.actor()));
    }

    private static Response answer(Departure departure) {
        return Response.ok(departure).tag(Versions.tag(departure.version())).build();
    }
}
