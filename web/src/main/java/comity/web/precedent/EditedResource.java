package comity.web.precedent;

import comity.editing.EditedDecision;
import comity.editing.EditedReading;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What editors have added to a published decision, as data. */
@Path("precedents/decisions")
@Tag(name = "Precedents")
@RequestScoped
@Produces("application/json")
public class EditedResource {

    @Inject
    EditedReading edited;

    @GET
    @Path("{name}")
    @Operation(
            summary =
                    "Read headnotes, holdings with their status, and later treatment of a published decision (public)",
            description = "By its address (2027-ESCT-P-12), citation or ECLI. Statuses follow from treatments that an"
                    + " editor has confirmed; citations that wait for that are marked as not confirmed.")
    public EditedDecision read(@Parameter(example = "2027-ESCT-P-12") @PathParam("name") String name) {
        return edited.of(name);
    }
}
