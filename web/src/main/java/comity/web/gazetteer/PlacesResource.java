package comity.web.gazetteer;

import comity.gazetteer.GazetteerReading;
import comity.gazetteer.PlaceRow;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Places of the gazetteer. */
@Path("places")
@Tag(name = "Reference data")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PlacesResource {

    @Inject
    GazetteerReading gazetteer;

    @GET
    @Operation(summary = "List the places of the gazetteer by name (D09); a name implies no position on sovereignty")
    public List<PlaceRow> list() {
        return gazetteer.places();
    }
}
