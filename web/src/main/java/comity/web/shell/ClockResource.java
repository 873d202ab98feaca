package comity.web.shell;

import comity.overview.ClockDesk;
import comity.web.access.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The Rules' time. */
@Path("clock")
@Tag(name = "Clock")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ClockResource {

    /** The time and its zone. */
    public record Time(
            @Schema(examples = "2027-10-12T12:20:00Z") Instant now,
            @Schema(examples = "Europe/Zurich") String zone,
            boolean movable) {}

    /** Where to move the clock. */
    public record Advance(
            @NotNull @Schema(examples = "2027-11-03T08:00:00Z")
            Instant to) {}

    @Inject
    ClockDesk desk;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    @GET
    @Operation(summary = "Read the tribunal clock")
    public Time now() {
        return new Time(desk.now(), clock.getZone().getId(), desk.allowed());
    }

    @POST
    @Path("advance")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Advance the tribunal clock (administrator; demo and test mode)",
            description = "What falls due on the way happens in order of due date before the answer.")
    public Time advance(@NotNull @Valid Advance advance) {
        desk.advanceTo(advance.to(), actor.actor());
        return now();
    }
}
