package comity.web.statistics;

import comity.statistics.Statistics;
import comity.statistics.StatisticsReading;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The record in numbers, as data. */
@Path("statistics")
@Tag(name = "Statistics")
@RequestScoped
@Produces("application/json")
public class StatisticsResource {

    @Inject
    StatisticsReading statistics;

    @GET
    @Operation(
            summary = "Count registered cases and published decisions (public)",
            description =
                    "Open cases are allegations. Times are days of 24 hours; limits are those of the normal track.")
    public Statistics read() {
        return statistics.read();
    }
}
