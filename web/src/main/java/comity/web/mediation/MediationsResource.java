package comity.web.mediation;

import comity.mediation.MediationKind;
import comity.mediation.MediationReading;
import comity.mediation.MediationRow;
import comity.mediation.Mediations;
import comity.mediation.PostInRoom;
import comity.mediation.ProposeMediation;
import comity.mediation.RoomPaper;
import comity.mediation.RoomView;
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

/** Good offices, conciliation and mediation (S06, TL-11, class MED). */
@Path("cases/{reference}/mediations")
@Tag(name = "Mediation")
@RequestScoped
@Produces("application/json")
@Consumes("application/json")
public class MediationsResource {

    @Inject
    Mediations mediations;

    @Inject
    MediationReading reading;

    @Inject
    ActDesk desk;

    @PathParam("reference")
    String reference;

    @HeaderParam("Idempotency-Key")
    String key;

    /** Login of a person of the list on whom the other side may agree, or none. */
    public record ProposalIn(MediationKind kind, String words, String mediator) {}

    public record AnswerIn(boolean agrees) {}

    public record AppointIn(String mediator) {}

    public record PostIn(RoomPaper.Kind kind, String words, List<Long> uploads) {}

    public record GuestIn(String person) {}

    public record EndIn(boolean succeeded) {}

    @GET
    @Operation(summary = "Mediations of a case, for those inside it: that there are, never what is said in them")
    public List<MediationRow> list() {
        return reading.ofCase(desk.caseId(reference), desk.actor());
    }

    @GET
    @Path("mediators")
    @Operation(summary = "Persons of the list of mediators who can be named in this case")
    public List<RoomView.Choice> mediators() {
        return reading.mediators(desk.caseId(reference), desk.actor());
    }

    @POST
    @Operation(summary = "A party proposes, or the President offers, that a third person help")
    public Response propose(@Valid @NotNull ProposalIn in) {
        return desk.fileItem(
                reference,
                key,
                in,
                (id, actor) -> item(
                        id, mediations.propose(new ProposeMediation(id, in.kind(), in.words(), in.mediator()), actor)));
    }

    @POST
    @Path("{mediation}/answer")
    @Operation(summary = "A party that has not agreed yet agrees, with the name proposed if there is one, or declines")
    public Response answer(@PathParam("mediation") long mediation, @Valid @NotNull AnswerIn in) {
        return desk.file(reference, key, in, (id, actor) -> mediations.answer(id, mediation, in.agrees(), actor));
    }

    @POST
    @Path("{mediation}/appointment")
    @Operation(
            summary = "The mediator is appointed, and TL-11 runs",
            description = "By the Registrar where the parties have agreed on this name, else by the President.")
    public Response appoint(@PathParam("mediation") long mediation, @Valid @NotNull AppointIn in) {
        return desk.file(reference, key, in, (id, actor) -> mediations.appoint(id, mediation, in.mediator(), actor));
    }

    @GET
    @Path("{mediation}/room")
    @Operation(summary = "What was said in the room, for those who take part; each reading is logged")
    public RoomView room(@PathParam("mediation") long mediation) {
        return reading.enter(desk.caseId(reference), mediation, desk.actor());
    }

    @POST
    @Path("{mediation}/room")
    @Operation(summary = "An offer, minutes or a message in the room, without prejudice and of class MED")
    public Response post(@PathParam("mediation") long mediation, @Valid @NotNull PostIn in) {
        return desk.fileItem(
                reference,
                key,
                in,
                (id, actor) -> item(
                        id,
                        mediations.post(
                                id, mediation, new PostInRoom(id, in.kind(), in.words(), in.uploads()), actor)));
    }

    @POST
    @Path("{mediation}/guests")
    @Operation(summary = "An Agent lets a member of his delegation into the room")
    public Response letIn(@PathParam("mediation") long mediation, @Valid @NotNull GuestIn in) {
        return desk.file(reference, key, in, (id, actor) -> mediations.letIn(id, mediation, in.person(), actor));
    }

    @POST
    @Path("{mediation}/end")
    @Operation(
            summary = "The mediation ends",
            description = "The mediator says whether it succeeded; a party ends it without success.")
    public Response end(@PathParam("mediation") long mediation, @Valid @NotNull EndIn in) {
        return desk.file(reference, key, in, (id, actor) -> mediations.end(id, mediation, in.succeeded(), actor));
    }

    private ActDesk.ItemOut item(Long caseId, Long row) {
        return new ActDesk.ItemOut(caseId, reference, row, null);
    }
}
