package comity.web.people;

import comity.access.CourtRole;
import comity.common.Actor;
import comity.people.AbsenceKeeping;
import comity.people.AbsenceRow;
import comity.people.InvitationRow;
import comity.people.Invite;
import comity.people.Inviting;
import comity.people.Leaving;
import comity.people.OfficeRow;
import comity.people.RecordAbsence;
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
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Invitations, offices, and absences of the President (section 1). */
@Path("people")
@Tag(name = "People")
@RequestScoped
@Produces("application/json")
@Consumes("application/json")
public class PeopleResource {

    @Inject
    Inviting inviting;

    @Inject
    Leaving leaving;

    @Inject
    AbsenceKeeping keeping;

    @Inject
    CurrentActor current;

    @Inject
    Filed filed;

    @HeaderParam("Idempotency-Key")
    String key;

    /** The State is left out for offices of the Tribunal itself; for its judges it is their nationality. */
    public record InviteIn(
            String name,
            String email,
            @Schema(examples = "XA") String state,
            @NotNull CourtRole role) {}

    /** Who takes the place of the last Agent of a side, where the office is that. */
    public record EndIn(String successor) {}

    /** Days as 2027-11-03, both included; a reason of at most 1,000 characters. */
    public record AbsenceIn(LocalDate from, LocalDate to, String reason) {}

    /** Login of the person, or number of the office or invitation. */
    public record PersonOut(String subject) {}

    @GET
    @Path("offices")
    @Operation(summary = "List who holds the offices that the reader fills, of a State or of the Tribunal")
    public List<OfficeRow> offices(@QueryParam("state") String state) {
        return leaving.offices(state, who());
    }

    @POST
    @Path("offices/{id: \\d{1,18}}/end")
    @Operation(summary = "End an office with its seats; the person is signed out everywhere within a minute")
    public Response end(@PathParam("id") Long id, @Valid @NotNull EndIn in) {
        return done(in, id, () -> leaving.endOffice(id, in.successor(), who()));
    }

    @GET
    @Path("invitations")
    @Operation(summary = "List invitations to offices of a State or of the Tribunal")
    public List<InvitationRow> invitations(@QueryParam("state") String state) {
        return inviting.ofState(state, who());
    }

    @POST
    @Path("invitations")
    @Operation(
            summary = "Invite a person to an office",
            description =
                    "The identity provider writes to the person, who sets a password and a second factor. Only the"
                            + " first sign-in with both gives the office.")
    public Response invite(@Valid @NotNull InviteIn in) {
        return filed.created(
                key,
                in,
                PersonOut.class,
                () -> new PersonOut(
                        inviting.invite(new Invite(in.name(), in.email(), in.state(), in.role(), null), who())));
    }

    @POST
    @Path("invitations/{id: \\d{1,18}}/confirmation")
    @Operation(summary = "The chair of the Council takes up the President's proposal of a Registrar or deputy")
    public Response confirm(@PathParam("id") Long id) {
        return done("confirmation", id, () -> inviting.confirm(id, who()));
    }

    @POST
    @Path("invitations/{id: \\d{1,18}}/again")
    @Operation(summary = "Let the letter of an open invitation be sent once more")
    public Response again(@PathParam("id") Long id) {
        return done("again", id, () -> inviting.again(id, who()));
    }

    @POST
    @Path("invitations/{id: \\d{1,18}}/withdrawal")
    @Operation(summary = "Take an open invitation back; its account is closed")
    public Response withdraw(@PathParam("id") Long id) {
        return done("withdrawal", id, () -> inviting.withdraw(id, who()));
    }

    @GET
    @Path("absences")
    @Operation(
            summary = "List the recorded absences of the President, the latest first",
            description = "For the President, the Vice-President and the Registrar (section 1).")
    public List<AbsenceRow> absences() {
        return keeping.rows(who());
    }

    @POST
    @Path("absences")
    @Operation(
            summary = "Record an absence of the President, from a day to a day (section 1)",
            description =
                    "By the President, or the Registrar for him. Meanwhile the Vice-President does the President's"
                            + " acts, and the President none.")
    public Response away(@Valid @NotNull AbsenceIn in) {
        return filed.created(
                key,
                in,
                PersonOut.class,
                () -> new PersonOut(keeping.record(new RecordAbsence(in.from(), in.to(), in.reason()), who())
                        .toString()));
    }

    @POST
    @Path("absences/{id: \\d{1,18}}/end")
    @Operation(summary = "End an absence of the President before its last day, or take one back that lies ahead")
    public Response back(@PathParam("id") Long id) {
        return done("absence", id, () -> keeping.end(id, who()));
    }

    private Response done(Object in, Long id, Runnable act) {
        return filed.created(key, in, PersonOut.class, () -> {
            act.run();
            return new PersonOut(id.toString());
        });
    }

    private Actor who() {
        return current.actor();
    }
}
