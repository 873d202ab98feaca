package comity.web.serving;

import comity.common.Actor;
import comity.serving.Receiving;
import comity.serving.ServiceReading;
import comity.serving.ServiceRow;
import comity.web.access.CurrentActor;
import comity.web.common.Filed;
import comity.web.docket.CaseHeads;
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
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Services of a case (S04). */
@Path("cases/{reference}/service")
@Tag(name = "Service")
@RequestScoped
@Produces("application/json")
@Consumes("application/json")
public class ServicesResource {

    @Inject
    CurrentActor actor;

    @Inject
    CaseHeads heads;

    @Inject
    Filed filed;

    @Inject
    ServiceReading reading;

    @Inject
    Receiving receiving;

    @Inject
    ServiceDesk desk;

    /** What was done, to how many services. */
    public record Answer(String reference, int services) {}

    public record NoteIn(@NotNull Instant deliveredOn) {}

    /** The channel, 1 or 2, whose letter came back. */
    public record ReturnIn(int channel) {}

    /** An act that needs no further words. */
    private record Plain(String act, long id) {}

    @GET
    @Operation(summary = "Services of a case with their delivery logs, for those inside it")
    public List<ServiceRow> list(@PathParam("reference") String reference) {
        return reading.ofCase(heads.idOf(reference, who()), who());
    }

    @POST
    @Path("dispatch")
    @Operation(summary = "Dispatch everything that waits for dispatch, in the same second (registry, TL-05)")
    public Response dispatch(@PathParam("reference") String reference, @HeaderParam("Idempotency-Key") String key) {
        return created(key, reference, "dispatch", 0, caseId -> desk.dispatchAll(caseId, who()));
    }

    @POST
    @Path("acknowledge")
    @Operation(summary = "Acknowledge receipt of everything served on the actor's side (TL-06)")
    public Response acknowledgeAll(
            @PathParam("reference") String reference, @HeaderParam("Idempotency-Key") String key) {
        return created(key, reference, "acknowledge", 0, caseId -> desk.acknowledgeAll(caseId, who()));
    }

    @POST
    @Path("{id}/acknowledge")
    @Operation(summary = "Acknowledge receipt of one service (TL-06)")
    public Response acknowledge(
            @PathParam("reference") String reference,
            @PathParam("id") long id,
            @HeaderParam("Idempotency-Key") String key) {
        return created(key, reference, "acknowledge", id, caseId -> {
            receiving.acknowledge(caseId, id, who());
            return 1;
        });
    }

    @POST
    @Path("{id}/note-verbale")
    @Operation(summary = "Record the delivery of a note verbale after both channels failed (Registrar, TL-96)")
    public Response noteVerbale(
            @PathParam("reference") String reference,
            @PathParam("id") long id,
            @HeaderParam("Idempotency-Key") String key,
            @Valid @NotNull NoteIn in) {
        return created(key, reference, "note " + in.deliveredOn(), id, caseId -> {
            desk.noteDelivered(caseId, id, in.deliveredOn(), who());
            return 1;
        });
    }

    @POST
    @Path("{id}/return")
    @Operation(
            summary = "Note that the letter to a channel came back (registry, S04)",
            description =
                    "Delivered means accepted and not bounced: where no other letter arrived, a note verbale is due.")
    public Response cameBack(
            @PathParam("reference") String reference,
            @PathParam("id") long id,
            @HeaderParam("Idempotency-Key") String key,
            @Valid @NotNull ReturnIn in) {
        return created(key, reference, "return " + in.channel(), id, caseId -> {
            desk.cameBack(caseId, id, in.channel(), who());
            return 1;
        });
    }

    @POST
    @Path("agent")
    @Operation(summary = "Appoint the State's Agent and standing delegation (focal point of the respondent)")
    public Response appointAgent(@PathParam("reference") String reference, @HeaderParam("Idempotency-Key") String key) {
        return created(key, reference, "agent", 0, caseId -> {
            desk.appointAgent(caseId, who());
            return 0;
        });
    }

    private Actor who() {
        return actor.actor();
    }

    /** Does the act once for its key. */
    private Response created(String key, String reference, String act, long id, ActOnCase done) {
        Long caseId = heads.idOf(reference, who());
        return filed.created(key, new Plain(act, id), Answer.class, () -> new Answer(reference, done.services(caseId)));
    }

    private interface ActOnCase {
        int services(Long caseId);
    }
}
