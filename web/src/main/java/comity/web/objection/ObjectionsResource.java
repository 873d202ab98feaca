package comity.web.objection;

import comity.objection.FileObjection;
import comity.objection.FixHearing;
import comity.objection.Ground;
import comity.objection.Objecting;
import comity.objection.ObjectionAnswers;
import comity.objection.ObjectionHearing;
import comity.objection.ObjectionOutcome;
import comity.objection.ObjectionReading;
import comity.objection.ObjectionRow;
import comity.objection.ObjectionRuling;
import comity.objection.ObjectionSuspension;
import comity.objection.RuleOnObjection;
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
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Preliminary objections (S11, TL-27 to TL-29). */
@Path("cases/{reference}/objections")
@Tag(name = "Preliminary objections")
@RequestScoped
@Produces("application/json")
@Consumes("application/json")
public class ObjectionsResource {

    @Inject
    Objecting objecting;

    @Inject
    ObjectionSuspension suspension;

    @Inject
    ObjectionAnswers answers;

    @Inject
    ObjectionRuling ruling;

    @Inject
    ObjectionHearing hearing;

    @Inject
    ObjectionReading reading;

    @Inject
    ActDesk desk;

    @PathParam("reference")
    String reference;

    @HeaderParam("Idempotency-Key")
    String key;

    /** Grounds and the numbers of the claims objected to. */
    public record ObjectionIn(List<Ground> grounds, List<Integer> claims, String reasons) {}

    public record AnswerIn(String words) {}

    /** The ground is that on which an objection is upheld. */
    public record ClaimIn(int claimNo, ObjectionOutcome outcome, Ground ground) {}

    public record RulingIn(List<ClaimIn> claims, String reasons, List<String> against) {}

    /** Day at the seat. */
    public record HearingIn(LocalDate on, String place) {}

    /** The upload that holds the minutes. */
    public record MinutesIn(Long minutes) {}

    @GET
    @Operation(
            summary = "Preliminary objections in a case",
            description = "That there is one, and its ruling, are public; objection and answers are class CASE.")
    public List<ObjectionRow> list() {
        return reading.of(desk.caseId(reference), desk.actor());
    }

    @POST
    @Operation(summary = "The respondent makes a preliminary objection (TL-27)")
    public Response file(@Valid @NotNull ObjectionIn in) {
        return desk.fileItem(reference, key, in, (id, actor) -> out(id, objecting.file(words(id, in), actor)));
    }

    @POST
    @Path("own-motion")
    @Operation(summary = "The panel raises a question of its own motion (S11)")
    public Response ownMotion(@Valid @NotNull ObjectionIn in) {
        return desk.fileItem(reference, key, in, (id, actor) -> out(id, objecting.ownMotion(words(id, in), actor)));
    }

    private static FileObjection words(Long id, ObjectionIn in) {
        return new FileObjection(id, in.grounds(), in.claims(), in.reasons());
    }

    private ActDesk.ItemOut out(Long id, Long objection) {
        return new ActDesk.ItemOut(id, reference, objection, null);
    }

    @POST
    @Path("{objection}/suspension")
    @Operation(summary = "On the urgent track the panel suspends the merits (S11)")
    public Response suspend(@PathParam("objection") long objection) {
        return desk.file(reference, key, objection, (id, actor) -> suspension.order(id, objection, actor));
    }

    @POST
    @Path("{objection}/answers")
    @Operation(summary = "The party that did not object answers (TL-28)")
    public Response answer(@PathParam("objection") long objection, @Valid @NotNull AnswerIn in) {
        return desk.file(reference, key, in, (id, actor) -> answers.answer(id, objection, in.words(), actor));
    }

    @POST
    @Path("{objection}/hearing")
    @Operation(
            summary = "The presiding judge fixes a hearing on the objection, or moves it; TL-29 counts from it (S11)")
    public Response hear(@PathParam("objection") long objection, @Valid @NotNull HearingIn in) {
        return desk.file(
                reference,
                key,
                in,
                (id, actor) -> hearing.fix(new FixHearing(id, objection, in.on(), in.place()), actor));
    }

    @POST
    @Path("{objection}/minutes")
    @Operation(summary = "A clerk puts the minutes of the hearing on the objection on the docket (S11)")
    public Response minutes(@PathParam("objection") long objection, @Valid @NotNull MinutesIn in) {
        return desk.file(reference, key, in, (id, actor) -> hearing.record(id, objection, in.minutes(), actor));
    }

    @POST
    @Path("{objection}/ruling")
    @Operation(summary = "The panel rules on the objection, claim by claim (TL-29)")
    public Response rule(@PathParam("objection") long objection, @Valid @NotNull RulingIn in) {
        List<RuleOnObjection.ClaimRuling> claims = in.claims() == null
                ? List.of()
                : in.claims().stream()
                        .map(one -> new RuleOnObjection.ClaimRuling(one.claimNo(), one.outcome(), one.ground()))
                        .toList();
        return desk.file(
                reference,
                key,
                in,
                (id, actor) ->
                        ruling.rule(new RuleOnObjection(id, objection, claims, in.reasons(), in.against()), actor));
    }
}
