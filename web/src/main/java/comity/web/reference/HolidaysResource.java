package comity.web.reference;

import comity.access.NoSuchThing;
import comity.common.Actor;
import comity.deadline.HolidayKeeping;
import comity.deadline.HolidayRow;
import comity.web.access.CurrentActor;
import comity.web.common.Filed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The Tribunal's holidays (section 4). */
@Path("reference/holidays")
@Tag(name = "Reference data")
@RequestScoped
@Produces("application/json")
@Consumes("application/json")
public class HolidaysResource {

    @Inject
    HolidayKeeping keeping;

    @Inject
    CurrentActor current;

    @Inject
    Filed filed;

    @HeaderParam("Idempotency-Key")
    String key;

    public record NameIn(String name) {}

    @GET
    @Operation(summary = "List the holidays of the Tribunal")
    public List<HolidayRow> list() {
        return keeping.all();
    }

    @POST
    @Path("{day}")
    @Operation(
            summary = "Add a holiday (Registrar, administrator)",
            description = "Running limits keep their dates; an extension or a stay computes a limit by the table as it"
                    + " then stands.")
    public Response add(@PathParam("day") String day, @Valid @NotNull NameIn in) {
        return done(in, day, () -> keeping.add(date(day), in.name(), who()));
    }

    @PUT
    @Path("{day}")
    @Operation(summary = "Give a holiday another name")
    public EntryOut rename(@PathParam("day") String day, @Valid @NotNull NameIn in) {
        keeping.rename(date(day), in.name(), who());
        return new EntryOut(day);
    }

    @POST
    @Path("{day}/end")
    @Operation(summary = "Take away a holiday that is still to come")
    public Response end(@PathParam("day") String day) {
        return done("end", day, () -> keeping.end(date(day), who()));
    }

    private static LocalDate date(String day) {
        try {
            return LocalDate.parse(day);
        } catch (DateTimeParseException noDay) {
            throw new NoSuchThing();
        }
    }

    private Response done(Object in, String entry, Runnable act) {
        return filed.created(key, in, EntryOut.class, () -> {
            act.run();
            return new EntryOut(entry);
        });
    }

    private Actor who() {
        return current.actor();
    }
}
