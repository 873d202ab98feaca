package comity.web.litispendence;

import comity.litispendence.FlagForum;
import comity.litispendence.Forum;
import comity.litispendence.ForumRow;
import comity.litispendence.ForumRuling;
import comity.litispendence.Litispendence;
import comity.litispendence.LitispendenceReading;
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

/** Proceedings elsewhere on the same matter (X8). */
@Path("cases/{reference}/litispendence")
@Tag(name = "Litispendence")
@RequestScoped
@Produces("application/json")
@Consumes("application/json")
public class LitispendenceResource {

    @Inject
    Litispendence litispendence;

    @Inject
    LitispendenceReading reading;

    @Inject
    ActDesk desk;

    @PathParam("reference")
    String reference;

    @HeaderParam("Idempotency-Key")
    String key;

    /** The day on which it began, not after today, or none where it is not known. */
    public record FlagIn(Forum forum, String name, LocalDate since, String words) {}

    public record AnswerIn(String answer) {}

    public record RulingIn(ForumRuling ruling, String reasons) {}

    @GET
    @Operation(summary = "Proceedings elsewhere that were flagged in a case, for those inside it")
    public List<ForumRow> list() {
        return reading.ofCase(desk.caseId(reference), desk.actor());
    }

    @POST
    @Operation(summary = "A party says that the same parties dispute the same facts elsewhere (X8)")
    public Response flag(@Valid @NotNull FlagIn in) {
        return desk.fileItem(
                reference,
                key,
                in,
                (id, actor) -> new ActDesk.ItemOut(
                        id,
                        reference,
                        litispendence.flag(new FlagForum(id, in.forum(), in.name(), in.since(), in.words()), actor),
                        null));
    }

    @POST
    @Path("{flag}/answer")
    @Operation(summary = "The other party answers, once, as long as nothing is ruled")
    public Response answer(@PathParam("flag") long flag, @Valid @NotNull AnswerIn in) {
        return desk.file(reference, key, in, (id, actor) -> litispendence.answer(id, flag, in.answer(), actor));
    }

    @POST
    @Path("{flag}/ruling")
    @Operation(
            summary = "The presiding judge rules for the panel",
            description = "The case goes on, stands still without an end date (X6), or is declined and removed.")
    public Response rule(@PathParam("flag") long flag, @Valid @NotNull RulingIn in) {
        return desk.file(
                reference, key, in, (id, actor) -> litispendence.rule(id, flag, in.ruling(), in.reasons(), actor));
    }
}
