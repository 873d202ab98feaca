package comity.web.challenge;

import comity.panel.SeatReading;
import comity.panel.SeatRow;
import comity.panel.SeatVacancy;
import comity.panel.Succession;
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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Seats that fell vacant, and what their successors owe (S09). */
@Path("cases/{reference}/seats")
@Tag(name = "Panels")
@RequestScoped
@Produces("application/json")
@Consumes("application/json")
public class SeatsResource {

    @Inject
    SeatVacancy vacancy;

    @Inject
    Succession succession;

    @Inject
    SeatReading reading;

    @Inject
    ActDesk desk;

    @PathParam("reference")
    String reference;

    @HeaderParam("Idempotency-Key")
    String key;

    public record ReasonsIn(String reasons) {}

    public record DeathIn(@NotNull String judgeId) {}

    public record RehearingIn(boolean repeat, String reasons) {}

    @GET
    @Operation(summary = "Seats of the panel that fell vacant, and their successors")
    public List<SeatRow> list() {
        return reading.of(desk.caseId(reference), desk.actor());
    }

    @POST
    @Path("resignation")
    @Operation(summary = "A judge resigns, or a nominee declines")
    public Response resign(@Valid @NotNull ReasonsIn in) {
        return desk.file(reference, key, in, (id, actor) -> vacancy.resign(id, in.reasons(), actor));
    }

    @POST
    @Path("death")
    @Operation(summary = "The Registrar records the death of a judge")
    public Response death(@Valid @NotNull DeathIn in) {
        return desk.file(reference, key, in, (id, actor) -> vacancy.recordDeath(id, in.judgeId(), actor));
    }

    @POST
    @Path("record-read")
    @Operation(summary = "The successor says that he has read the record")
    public Response read() {
        return desk.file(reference, key, "record-read", succession::declareRead);
    }

    @POST
    @Path("rehearing")
    @Operation(summary = "The presiding judge says for the panel whether the hearing is repeated")
    public Response order(@Valid @NotNull RehearingIn in) {
        return desk.file(reference, key, in, (id, actor) -> succession.order(id, in.repeat(), in.reasons(), actor));
    }

    @POST
    @Path("reheard")
    @Operation(summary = "The repeated hearing was held")
    public Response reheard() {
        return desk.file(reference, key, "reheard", succession::reheard);
    }
}
