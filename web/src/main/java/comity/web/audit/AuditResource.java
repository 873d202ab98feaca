package comity.web.audit;

import comity.audit.EngineWatch.Health;
import comity.audit.HouseAudit;
import comity.audit.HouseAudit.Chains;
import comity.web.access.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Whether the registers hold and the engine runs. */
@Path("audit")
@Tag(name = "Audit")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AuditResource {

    @Inject
    HouseAudit audit;

    @Inject
    CurrentActor actor;

    @GET
    @Path("chains")
    @Operation(
            summary = "Recompute every register of every case (auditor, administrator)",
            description =
                    "Dockets, filing registers and closed rooms. Of closed rooms only the number of lines is told.")
    public Chains chains() {
        return audit.chains(actor.actor());
    }

    @GET
    @Path("engine")
    @Operation(
            summary = "Count incidents, stuck jobs and timers that differ from their limits (auditor, administrator)")
    public Health engine() {
        return audit.engine(actor.actor());
    }
}
