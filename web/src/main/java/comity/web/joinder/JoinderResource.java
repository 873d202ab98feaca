package comity.web.joinder;

import comity.joinder.AskJoinder;
import comity.joinder.CaseRelation;
import comity.joinder.DecideJoinder;
import comity.joinder.JoinderDecision;
import comity.joinder.JoinderMode;
import comity.joinder.JoinderOutcome;
import comity.joinder.JoinderReading;
import comity.joinder.JoinderRow;
import comity.joinder.JoinderStanding;
import comity.joinder.Joinders;
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

/** Joinder and coordination of cases (X3, TL-81, TL-90). */
@Path("cases/{reference}/joinders")
@Tag(name = "Joinder")
@RequestScoped
@Produces("application/json")
@Consumes("application/json")
public class JoinderResource {

    @Inject
    Joinders joinders;

    @Inject
    JoinderDecision decision;

    @Inject
    JoinderReading reading;

    @Inject
    ActDesk desk;

    @PathParam("reference")
    String reference;

    @HeaderParam("Idempotency-Key")
    String key;

    /** Docket number of the other case, what is asked for, and reasons of at most 5,000 characters. */
    public record JoinderIn(String other, JoinderMode mode, String reasons) {}

    public record AnswerIn(String answer) {}

    /** The lead case, by docket number, only where cases are joined; without it the usual one leads. */
    public record DecisionIn(JoinderOutcome outcome, String lead, String ruling) {}

    @GET
    @Operation(summary = "Requests for joinder that concern the case, for those inside it")
    public List<JoinderRow> list() {
        return reading.ofCase(desk.caseId(reference), desk.actor());
    }

    @GET
    @Path("standing")
    @Operation(summary = "Whether the caller may ask, and the cases to be considered, those of the same filing first")
    public JoinderStanding standing() {
        return reading.standing(desk.caseId(reference), desk.actor());
    }

    @GET
    @Path("relations")
    @Operation(
            summary = "The lead case, the cases joined to this one, those coordinated with it",
            description = "Public, as the docket is.")
    public List<CaseRelation> relations() {
        return reading.relations(desk.caseId(reference));
    }

    @POST
    @Operation(
            summary = "A party, the President or a presiding judge asks for joinder or coordination (X3)",
            description = "The other case must share a measure or the respondent. One open request for two cases.")
    public Response ask(@Valid @NotNull JoinderIn in) {
        return desk.fileItem(
                reference,
                key,
                in,
                (id, actor) -> new ActDesk.ItemOut(
                        id,
                        reference,
                        joinders.ask(new AskJoinder(id, in.other(), in.mode(), in.reasons()), actor),
                        null));
    }

    @POST
    @Path("{joinder}/answer")
    @Operation(summary = "A party of either case answers, once, within TL-81")
    public Response answer(@PathParam("joinder") long joinder, @Valid @NotNull AnswerIn in) {
        return desk.file(reference, key, in, (id, actor) -> joinders.answer(id, joinder, in.answer(), actor));
    }

    @POST
    @Path("{joinder}/decision")
    @Operation(
            summary = "The President, or where a panel is at work its presiding judge, decides (TL-90)",
            description =
                    "Joined, the other case is closed and goes on in the lead case. Where a panel is at work in each of"
                            + " the two cases, each presiding judge says the word of his panel in his own case: nothing"
                            + " takes place before both have said the same, a refusal ends the request (X3).")
    public Response decide(@PathParam("joinder") long joinder, @Valid @NotNull DecisionIn in) {
        return desk.file(
                reference,
                key,
                in,
                (id, actor) ->
                        decision.decide(new DecideJoinder(id, joinder, in.outcome(), in.lead(), in.ruling()), actor));
    }
}
