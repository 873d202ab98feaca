package comity.web.deliberation;

import comity.decision.ClaimResult;
import comity.decision.OpinionKind;
import comity.decision.StandardOfProof;
import comity.deliberation.ChamberRoom;
import comity.deliberation.ChamberView;
import comity.deliberation.Drafting;
import comity.deliberation.FindOnClaim;
import comity.deliberation.InterimReview;
import comity.deliberation.PanelOpinions;
import comity.deliberation.PanelVoting;
import comity.deliberation.SaveDraft;
import comity.deliberation.WriteNote;
import comity.web.hearing.HearingDesk;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Chambers: sitting judges and the sworn clerk alone (S20). */
@Path("cases/{reference}/deliberation")
@Tag(name = "Deliberation")
@RequestScoped
@Produces("application/json")
@Consumes("application/json")
public class DeliberationResource {

    @Inject
    ChamberRoom room;

    @Inject
    Drafting drafting;

    @Inject
    PanelVoting voting;

    @Inject
    PanelOpinions opinions;

    @Inject
    InterimReview review;

    @Inject
    HearingDesk desk;

    @PathParam("reference")
    String reference;

    @HeaderParam("Idempotency-Key")
    String key;

    public record DraftIn(
            int from, @NotNull String descriptive, @NotNull String reasons) {}

    public record OperativeIn(List<String> paragraphs) {}

    public record FindingIn(
            @NotNull ClaimResult result, StandardOfProof standard, List<String> remedies, Integer operative) {}

    public record NoteIn(
            Long issue,
            Integer paragraph,
            boolean own,
            @NotBlank String words) {}

    public record IssueIn(@NotBlank String words) {}

    public record SummaryIn(String summary, List<String> keywords) {}

    public record ClerkIn(@NotBlank String person) {}

    public record VoteIn(@NotNull Boolean inFavour) {}

    public record OpinionIn(@NotNull OpinionKind kind, List<String> joinedBy) {}

    public record WordsIn(@NotBlank String words) {}

    @GET
    @Operation(summary = "Enter chambers; every reading is logged (S20)")
    public ChamberView read() {
        return room.open(desk.caseId(reference), desk.actor());
    }

    @POST
    @Path("draft")
    @Operation(summary = "Save the draft as a new version; refused when somebody else has saved meanwhile (S20)")
    public Response draft(@Valid @NotNull DraftIn in) {
        return desk.file(
                reference,
                key,
                in,
                (id, actor) -> drafting.save(new SaveDraft(id, in.from(), in.descriptive(), in.reasons()), actor));
    }

    @PUT
    @Path("operative")
    @Operation(summary = "Replace the operative part (S20)")
    public Response operative(OperativeIn body) {
        OperativeIn in = body == null ? new OperativeIn(null) : body;
        return desk.file(
                reference,
                key,
                in,
                (id, actor) -> drafting.propose(new Drafting.ProposeOperative(id, in.paragraphs()), actor));
    }

    @PUT
    @Path("claims/{no}/finding")
    @Operation(summary = "Find on a claim; the standard of proof comes from the table unless named (S20)")
    public Response finding(@PathParam("no") int no, @Valid @NotNull FindingIn in) {
        return desk.file(
                reference,
                key,
                in,
                (id, actor) -> drafting.find(
                        new FindOnClaim(id, no, in.result(), in.standard(), in.remedies(), in.operative()), actor));
    }

    @POST
    @Path("notes")
    @Operation(summary = "Write a note (S20)")
    public Response note(@Valid @NotNull NoteIn in) {
        return desk.file(
                reference,
                key,
                in,
                (id, actor) ->
                        drafting.write(new WriteNote(id, in.issue(), in.paragraph(), in.own(), in.words()), actor));
    }

    @POST
    @Path("issues")
    @Operation(summary = "Put a question on the list of issues (presiding judge, S20)")
    public Response issue(@Valid @NotNull IssueIn in) {
        return desk.file(reference, key, in, (id, actor) -> drafting.raise(id, in.words(), actor));
    }

    @POST
    @Path("issues/{issue}/settle")
    @Operation(summary = "Settle an issue, or take it up again (presiding judge, S20)")
    public Response settle(@PathParam("issue") Long issue) {
        return desk.file(reference, key, issue, (id, actor) -> drafting.settle(id, issue, actor));
    }

    @PUT
    @Path("summary")
    @Operation(summary = "Summary and keywords of the decision (S20)")
    public Response summary(@Valid @NotNull SummaryIn in) {
        return desk.file(
                reference,
                key,
                in,
                (id, actor) ->
                        drafting.describe(new Drafting.DescribeDecision(id, in.summary(), in.keywords()), actor));
    }

    @PUT
    @Path("clerk")
    @Operation(summary = "Swear a clerk in (presiding judge, S20)")
    public Response clerk(@Valid @NotNull ClerkIn in) {
        return desk.file(reference, key, in, (id, actor) -> drafting.swear(id, in.person(), actor));
    }

    @POST
    @Path("descriptive-draft")
    @Operation(summary = "Send the descriptive draft to the parties (TL-52)")
    public Response descriptive() {
        return desk.file(reference, key, "descriptive-draft", review::sendDescriptive);
    }

    @POST
    @Path("interim-report")
    @Operation(summary = "Send the interim report to the parties (TL-54)")
    public Response interim() {
        return desk.file(reference, key, "interim-report", review::sendInterim);
    }

    @POST
    @Path("vote")
    @Operation(summary = "Put the operative part to the vote (presiding judge, S20)")
    public Response open() {
        return desk.file(reference, key, "vote", voting::open);
    }

    @POST
    @Path("vote/reopen")
    @Operation(summary = "Take the operative part up again before the vote is closed (presiding judge, S20)")
    public Response reopen() {
        return desk.file(reference, key, "reopen", voting::reopen);
    }

    @POST
    @Path("vote/close")
    @Operation(summary = "Close the vote: all have voted, every paragraph is carried (presiding judge, S20)")
    public Response close() {
        return desk.file(reference, key, "close", voting::close);
    }

    @PUT
    @Path("operative/{paragraph}/vote")
    @Operation(summary = "Vote on an operative paragraph, by name (S20)")
    public Response vote(@PathParam("paragraph") Long paragraph, @Valid @NotNull VoteIn in) {
        return desk.file(reference, key, in, (id, actor) -> voting.cast(id, paragraph, in.inFavour(), actor));
    }

    @POST
    @Path("opinion")
    @Operation(summary = "Announce an opinion before the vote closes (TL-57)")
    public Response announce(@Valid @NotNull OpinionIn in) {
        List<String> joined = in.joinedBy() == null ? List.of() : in.joinedBy();
        return desk.file(reference, key, in, (id, actor) -> opinions.announce(id, in.kind(), joined, actor));
    }

    @POST
    @Path("opinion/lodge")
    @Operation(summary = "Lodge the announced opinion (TL-57)")
    public Response lodge(@Valid @NotNull WordsIn in) {
        return desk.file(reference, key, in, (id, actor) -> opinions.lodge(id, in.words(), actor));
    }
}
