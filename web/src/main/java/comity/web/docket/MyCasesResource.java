package comity.web.docket;

import comity.overview.CaseLists;
import comity.overview.CaseRow;
import comity.web.access.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
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

    @GET
    @Operation(summary = "List the cases in which the caller has a seat")
    public List<CaseRow> list() {
        return lists.mine(actor.actor());
    }
}
