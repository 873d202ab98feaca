package comity.web.hearing;

import comity.hearing.HearingReading;
import comity.hearing.HearingRow;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.time.YearMonth;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The public calendar of hearings. */
@Path("hearings")
@Tag(name = "Hearings")
@RequestScoped
@Produces("application/json")
public class HearingsResource {

    @Inject
    HearingReading reading;

    @GET
    @Operation(summary = "Hearings of a month, yyyy-MM; without it the next ones (public)")
    public List<HearingRow> list(@QueryParam("month") String month) {
        return month == null || !month.matches("\\d{4}-(0[1-9]|1[0-2])")
                ? reading.next(20)
                : reading.month(YearMonth.parse(month));
    }
}
