package comity.web.docket;

import comity.overview.CaseLists;
import comity.overview.Party;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Signatories of the Accord. */
@Path("signatories")
@Tag(name = "Reference data")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SignatoriesResource {

    @Inject
    CaseLists lists;

    @GET
    @Operation(summary = "List the Signatories by name")
    public List<Party> list() {
        return lists.signatories();
    }
}
