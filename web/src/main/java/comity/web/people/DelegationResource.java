package comity.web.people;

import comity.access.CourtRole;
import comity.people.DelegationKeeping;
import comity.people.DelegationView;
import comity.people.Invite;
import comity.people.Inviting;
import comity.web.docket.ActDesk;
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
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The reader's own delegation in a case (section 1). */
@Path("cases/{reference}/delegation")
@Tag(name = "People")
@RequestScoped
@Produces("application/json")
@Consumes("application/json")
public class DelegationResource {

    @Inject
    DelegationKeeping keeping;

    @Inject
    Inviting inviting;

    @Inject
    ActDesk desk;

    @PathParam("reference")
    String reference;

    @HeaderParam("Idempotency-Key")
    String key;

    /** A person of the State, and the role he gets. */
    public record SeatIn(@NotNull String personId, @NotNull CourtRole role) {}

    public record InviteIn(
            String name, String email, @NotNull CourtRole role) {}

    /** The role from now on; a successor where the member is the side's last Agent. */
    public record RoleIn(@NotNull CourtRole role, String successor) {}

    public record RevokeIn(String successor) {}

    @GET
    @Operation(summary = "Read one's own delegation, with those who have left it")
    public DelegationView read() {
        return keeping.of(desk.caseId(reference), desk.actor());
    }

    @POST
    @Operation(summary = "Seat a person of the State (Agent: counsel and members; focal point: Agents too)")
    public Response seat(@Valid @NotNull SeatIn in) {
        return desk.file(reference, key, in, (id, actor) -> keeping.seat(id, in.personId(), in.role(), actor));
    }

    @POST
    @Path("invitations")
    @Operation(summary = "Invite a person to the delegation; the seat comes with the first sign-in")
    public Response invite(@Valid @NotNull InviteIn in) {
        return desk.file(
                reference,
                key,
                in,
                (id, actor) -> inviting.invite(
                        new Invite(in.name(), in.email(), keeping.of(id, actor).state(), in.role(), id), actor));
    }

    @POST
    @Path("{seat: \\d{1,18}}/role")
    @Operation(summary = "Give a member another role from now on")
    public Response change(@PathParam("seat") long seat, @Valid @NotNull RoleIn in) {
        return desk.file(reference, key, in, (id, actor) -> keeping.change(id, seat, in.role(), in.successor(), actor));
    }

    @POST
    @Path("{seat: \\d{1,18}}/end")
    @Operation(summary = "Revoke a member; he is signed out everywhere within a minute")
    public Response revoke(@PathParam("seat") long seat, @Valid @NotNull RevokeIn in) {
        return desk.file(reference, key, in, (id, actor) -> keeping.revoke(id, seat, in.successor(), actor));
    }
}
