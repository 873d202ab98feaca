package comity.web.panel;

import comity.panel.Lots;
import comity.panel.LotsView;
import comity.web.docket.ActDesk;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The draws of lots of a case, with everything needed to repeat them (TL-17, TL-18). */
@Path("cases/{reference}/lots")
@Tag(name = "Panels")
@RequestScoped
@Produces("application/json")
public class LotsResource {

    @Inject
    Lots lots;

    @Inject
    ActDesk desk;

    @GET
    @Operation(
            summary = "Read each draw of lots: seed and published hash, names, algorithm, result (public)",
            description =
                    "The answer alone is enough to repeat a draw. Before a draw it has the hash of the closed seed.")
    public LotsView read(@PathParam("reference") String reference) {
        return lots.of(desk.caseId(reference));
    }
}
