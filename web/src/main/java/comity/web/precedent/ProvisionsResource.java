package comity.web.precedent;

import comity.editing.EditedReading;
import comity.editing.HoldingView;
import comity.instrument.InstrumentReading;
import comity.precedent.ProvisionReading;
import comity.precedent.ProvisionShelf;
import comity.precedent.ProvisionView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Provisions and what was decided on them, as data. */
@Path("precedents/provisions")
@Tag(name = "Precedents")
@RequestScoped
@Produces("application/json")
public class ProvisionsResource {

    @Inject
    ProvisionReading provisions;

    @Inject
    InstrumentReading instruments;

    @Inject
    EditedReading edited;

    @GET
    @Operation(summary = "List instruments and provisions with the number of decisions on each (public)")
    public List<ProvisionShelf> list() {
        return provisions.shelves();
    }

    @GET
    @Path("{provision}")
    @Operation(summary = "Read a provision and the latest 200 decisions and authorities on it (public)")
    public ProvisionView read(@PathParam("provision") String provision) {
        return provisions.of(provision);
    }

    @GET
    @Path("{provision}/holdings")
    @Operation(
            summary = "Read the latest 200 holdings on a provision with their status and effect (public)",
            description = "The latest decision first; the words are the editor's, on the public version.")
    public List<HoldingView> holdings(@PathParam("provision") String provision) {
        return edited.onProvision(instruments.provision(provision).id());
    }
}
