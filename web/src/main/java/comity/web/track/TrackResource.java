package comity.web.track;

import comity.track.AskTrackChange;
import comity.track.TrackChanges;
import comity.track.TrackReading;
import comity.track.TrackRow;
import comity.track.TrackStanding;
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

/** The track of a case and its changes (X4, TL-89). */
@Path("cases/{reference}/track")
@Tag(name = "Track")
@RequestScoped
@Produces("application/json")
@Consumes("application/json")
public class TrackResource {

    @Inject
    TrackChanges changes;

    @Inject
    TrackReading reading;

    @Inject
    ActDesk desk;

    @PathParam("reference")
    String reference;

    @HeaderParam("Idempotency-Key")
    String key;

    /** Whether the urgent time-limits are wanted, or the normal ones; reasons of at most 2,000 characters. */
    public record ChangeIn(boolean urgent, String reasons) {}

    public record AnswerIn(String answer) {}

    public record RulingIn(boolean ordered, String ruling) {}

    @GET
    @Operation(summary = "The track of the case, for those inside it, and whether the caller may ask for a change")
    public TrackStanding standing() {
        return reading.standing(desk.caseId(reference), desk.actor());
    }

    @GET
    @Path("changes")
    @Operation(summary = "Changes of track that were asked for, and what became of them")
    public List<TrackRow> list() {
        return reading.ofCase(desk.caseId(reference), desk.actor());
    }

    @POST
    @Path("changes")
    @Operation(
            summary = "A party, or the judge who decides, asks for the urgent or the normal time-limits (X4)",
            description =
                    "One open request at a time. What the table gave at registration the respondent attacks within"
                            + " TL-89 of service. Time-limits that run keep their length.")
    public Response ask(@Valid @NotNull ChangeIn in) {
        return desk.fileItem(
                reference,
                key,
                in,
                (id, actor) -> new ActDesk.ItemOut(
                        id, reference, changes.ask(new AskTrackChange(id, in.urgent(), in.reasons()), actor), null));
    }

    @POST
    @Path("changes/{change}/answer")
    @Operation(summary = "The other side answers, once, as long as nothing is decided (TL-89)")
    public Response answer(@PathParam("change") long change, @Valid @NotNull AnswerIn in) {
        return desk.file(reference, key, in, (id, actor) -> changes.answer(id, change, in.answer(), actor));
    }

    @POST
    @Path("changes/{change}/decision")
    @Operation(
            summary = "The presiding judge, before a panel is at work the President, orders the change or refuses it")
    public Response decide(@PathParam("change") long change, @Valid @NotNull RulingIn in) {
        return desk.file(
                reference, key, in, (id, actor) -> changes.decide(id, change, in.ordered(), in.ruling(), actor));
    }
}
