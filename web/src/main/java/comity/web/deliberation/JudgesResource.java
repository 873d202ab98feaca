package comity.web.deliberation;

import comity.deliberation.Owed;
import comity.web.access.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What waits for the judge who asks. */
@Path("judges/me")
@Tag(name = "Deliberation")
@RequestScoped
@Produces("application/json")
public class JudgesResource {

    @Inject
    Owed owed;

    @Inject
    CurrentActor actor;

    @GET
    @Operation(summary = "Panels, votes, drafts and opinions still owed by the judge who asks")
    public Owed.Desk desk() {
        return owed.of(actor.actor());
    }
}
