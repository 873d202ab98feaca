package comity.web.challenge;

import comity.challenge.ChallengeReading;
import comity.challenge.ChallengeRow;
import comity.challenge.ChallengeRuling;
import comity.challenge.Challenging;
import comity.challenge.FileChallenge;
import comity.challenge.RuleOnChallenge;
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

/** Challenges of judges (S09, TL-19, TL-20). */
@Path("cases/{reference}/challenges")
@Tag(name = "Challenges")
@RequestScoped
@Produces("application/json")
@Consumes("application/json")
public class ChallengesResource {

    @Inject
    Challenging challenging;

    @Inject
    ChallengeRuling ruling;

    @Inject
    ChallengeReading reading;

    @Inject
    ActDesk desk;

    @PathParam("reference")
    String reference;

    @HeaderParam("Idempotency-Key")
    String key;

    /** The day on which the party learned of the ground; none where TL-19 runs from the nomination. */
    public record ChallengeIn(@NotNull String judgeId, String reasons, LocalDate knownSince) {}

    public record CommentIn(String comment) {}

    public record RulingIn(boolean upheld, String reasons) {}

    @GET
    @Operation(
            summary = "Challenges of the judges of a case",
            description = "That there is one, and its decision, are public; the words of parties and judge are not.")
    public List<ChallengeRow> list() {
        return reading.of(desk.caseId(reference), desk.actor());
    }

    @POST
    @Operation(summary = "A party challenges a judge or nominee (TL-19)")
    public Response challenge(@Valid @NotNull ChallengeIn in) {
        return desk.fileItem(
                reference,
                key,
                in,
                (id, actor) -> new ActDesk.ItemOut(
                        id,
                        reference,
                        challenging.file(new FileChallenge(id, in.judgeId(), in.reasons(), in.knownSince()), actor),
                        null));
    }

    @POST
    @Path("{challenge}/comment")
    @Operation(summary = "The challenged judge, or the other party, comments (TL-20)")
    public Response comment(@PathParam("challenge") long challenge, @Valid @NotNull CommentIn in) {
        return desk.file(reference, key, in, (id, actor) -> challenging.comment(id, challenge, in.comment(), actor));
    }

    @POST
    @Path("{challenge}/decision")
    @Operation(summary = "The President, or the Vice-President in his place, decides (TL-20b)")
    public Response decide(@PathParam("challenge") long challenge, @Valid @NotNull RulingIn in) {
        return desk.file(
                reference,
                key,
                in,
                (id, actor) -> ruling.rule(new RuleOnChallenge(id, challenge, in.upheld(), in.reasons()), actor));
    }
}
