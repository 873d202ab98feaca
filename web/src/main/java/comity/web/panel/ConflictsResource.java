package comity.web.panel;

import comity.panel.ConflictCheck;
import comity.panel.NationalAdmission;
import comity.panel.PanelReading;
import comity.web.docket.ActDesk;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
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

/** What bars a person of the roster from a panel, and the parties' consent to nationals (section 1, S09). */
@Path("cases/{reference}/candidates")
@Tag(name = "Panels")
@RequestScoped
@Produces("application/json")
public class ConflictsResource {

    @Inject
    PanelReading reading;

    @Inject
    NationalAdmission admission;

    @Inject
    ActDesk desk;

    @PathParam("reference")
    String reference;

    @GET
    @Operation(summary = "Check the whole roster for conflicts with this case (registrar, President)")
    public List<ConflictCheck> check() {
        return reading.conflicts(desk.caseId(reference), desk.actor());
    }

    @POST
    @Path("nationals")
    @Operation(
            summary = "A party agrees that nationals of parties and third parties may sit; both together lift the bar")
    public Response consent(@HeaderParam("Idempotency-Key") String key) {
        return desk.file(reference, key, "nationals", admission::consent);
    }
}
