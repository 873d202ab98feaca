package comity.web.council;

import comity.council.CouncilReading;
import comity.council.CouncilSitting;
import comity.council.GiveView;
import comity.council.MeetingRow;
import comity.council.Member;
import comity.web.access.CurrentActor;
import comity.web.common.Filed;
import comity.web.common.Keyset;
import comity.web.common.Slice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The Council of Signatories: agenda, presence, views, record (S08). */
@Path("council")
@Tag(name = "Council")
@RequestScoped
@Produces("application/json")
@Consumes("application/json")
public class MeetingsResource {

    static final int PAGE = 20;

    @Inject
    CouncilReading reading;

    @Inject
    CouncilSitting sitting;

    @Inject
    CurrentActor actor;

    @Inject
    Filed filed;

    @Context
    UriInfo uri;

    @HeaderParam("Idempotency-Key")
    String key;

    public record AttendanceIn(@NotNull Boolean coming) {}

    /** Whoever does not say that the panel should be rejected does not reject it. */
    public record ViewIn(String words, Boolean rejects) {}

    public record ClosingIn(String note) {}

    /** The act is on record. */
    public record SaidOut(String subject) {}

    @GET
    @Path("agenda")
    @Operation(summary = "List the meetings of today and to come with their agenda, the nearest first (public)")
    public List<MeetingRow> agenda() {
        return reading.ahead();
    }

    @GET
    @Path("meetings")
    @Operation(summary = "List the meetings that were held, the latest first (public)")
    public Slice<MeetingRow> held(@QueryParam("after") String after) {
        return Keyset.slice(reading.before(day(after), PAGE + 1), PAGE, uri, row -> Keyset.cursor(row.day()));
    }

    /** The day behind a cursor, or null where there is none or it is not ours. */
    static LocalDate day(String cursor) {
        List<String> parts = Keyset.parts(cursor, 1);
        try {
            return parts.isEmpty() ? null : LocalDate.parse(parts.get(0));
        } catch (DateTimeParseException notOurs) {
            return null;
        }
    }

    @GET
    @Path("members")
    @Operation(summary = "List the delegates of the Signatories in the Council (public)")
    public List<Member> members() {
        return reading.members();
    }

    @GET
    @Path("meetings/{number}")
    @Operation(summary = "Read a meeting: agenda, views, roll-calls, record (public)")
    public MeetingRow read(@PathParam("number") String number) {
        return reading.of(number);
    }

    @POST
    @Path("meetings/{number}/attendance")
    @Operation(summary = "A delegate says whether his Signatory will be present (S08)")
    public Response attend(@PathParam("number") String number, @Valid @NotNull AttendanceIn in) {
        return said(number, in, () -> sitting.attend(number, in.coming(), actor.actor()));
    }

    @POST
    @Path("items/{id: \\d{1,18}}/views")
    @Operation(summary = "A delegate records the view of his Signatory on an item; public at once, no vote (S08)")
    public Response view(@PathParam("id") Long id, @Valid @NotNull ViewIn in) {
        return said(
                id.toString(),
                in,
                () -> sitting.say(new GiveView(id, in.words(), Boolean.TRUE.equals(in.rejects())), actor.actor()));
    }

    @POST
    @Path("meetings/{number}/closing")
    @Operation(summary = "The registry closes the record of a meeting (S08)")
    public Response close(@PathParam("number") String number, @Valid @NotNull ClosingIn in) {
        return said(number, in, () -> sitting.close(number, in.note(), actor.actor()));
    }

    private Response said(String subject, Object in, Runnable act) {
        return filed.created(key, in, SaidOut.class, () -> {
            act.run();
            return new SaidOut(subject);
        });
    }
}
