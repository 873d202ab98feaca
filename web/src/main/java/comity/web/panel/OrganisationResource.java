package comity.web.panel;

import comity.panel.CaseOrganising;
import comity.panel.CirculateDraft;
import comity.panel.IssueOrder;
import comity.panel.OrderDrafting;
import comity.panel.PresidingChoice;
import comity.panel.ProceduralOrder;
import comity.panel.Timetable;
import comity.panel.TimetableFeed;
import comity.panel.TimetableRow;
import comity.web.docket.ActDesk;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How a panel organises its work: terms, presiding judge, procedural order no. 1, timetable (S10). */
@Path("cases/{reference}/organisation")
@Tag(name = "Panels")
@RequestScoped
@Produces("application/json")
@Consumes("application/json")
public class OrganisationResource {

    @Inject
    CaseOrganising organising;

    @Inject
    PresidingChoice presiding;

    @Inject
    OrderDrafting drafting;

    @Inject
    ProceduralOrder order;

    @Inject
    Timetable timetable;

    @Inject
    TimetableFeed feed;

    @Inject
    ActDesk desk;

    @PathParam("reference")
    String reference;

    @HeaderParam("Idempotency-Key")
    String key;

    public record TermsIn(@NotNull String terms) {}

    public record ChoiceIn(@NotNull String choice) {}

    /** What is left out takes the default of the table. */
    public record OrderIn(
            LocalDate firstSubmission,
            String languages,
            String confidentiality,
            Integer pagesFirst,
            Integer pagesSecond) {

        IssueOrder of(Long caseId) {
            return new IssueOrder(caseId, firstSubmission, languages, confidentiality, pagesFirst, pagesSecond);
        }
    }

    /** The order as it is planned, and the last day for comments on it. */
    public record DraftIn(
            @NotNull LocalDate commentsUntil, @Valid OrderIn order) {}

    public record CommentIn(@NotNull String comment) {}

    @GET
    @Path("timetable")
    @Operation(summary = "Read the timetable of a case")
    public List<TimetableRow> timetable() {
        return timetable.rows(desk.caseId(reference));
    }

    @GET
    @Path("timetable.ics")
    @Produces("text/calendar;charset=UTF-8")
    @Operation(
            summary = "The timetable as an iCalendar feed (RFC 5545), public",
            description = "One event of a whole day for each planned end; its identity stays when the date moves.")
    public byte[] feed(@QueryParam("language") @DefaultValue("en") @Pattern(regexp = "en|fr|ru") String language) {
        return feed.of(desk.caseId(reference), language);
    }

    @POST
    @Path("terms")
    @Operation(summary = "A party proposes special terms of reference; the same from both is an agreement (TL-21)")
    public Response terms(@Valid @NotNull TermsIn in) {
        return desk.file(reference, key, in, (id, actor) -> organising.proposeTerms(id, in.terms(), actor));
    }

    @POST
    @Path("presiding/vote")
    @Operation(summary = "A judge votes for the presiding judge (S10)")
    public Response vote(@Valid @NotNull ChoiceIn in) {
        return desk.file(reference, key, in, (id, actor) -> presiding.vote(id, in.choice(), actor));
    }

    @POST
    @Path("presiding/name")
    @Operation(summary = "The President names the presiding judge when the panel elected none (S10)")
    public Response name(@Valid @NotNull ChoiceIn in) {
        return desk.file(reference, key, in, (id, actor) -> presiding.name(id, in.choice(), actor));
    }

    @POST
    @Path("draft")
    @Operation(
            summary = "The presiding judge circulates a draft of procedural order no. 1 to the parties (S10)",
            description =
                    "A later draft takes the place of the one before. The last day for comments lies within TL-22.")
    public Response draft(@Valid @NotNull DraftIn in) {
        OrderIn plan = in.order() == null ? new OrderIn(null, null, null, null, null) : in.order();
        return desk.file(
                reference,
                key,
                in,
                (id, actor) -> drafting.circulate(new CirculateDraft(plan.of(id), in.commentsUntil()), actor));
    }

    @POST
    @Path("draft/comment")
    @Operation(summary = "A party comments on the draft of procedural order no. 1 (S10)")
    public Response comment(@Valid @NotNull CommentIn in) {
        return desk.file(reference, key, in, (id, actor) -> drafting.comment(id, in.comment(), actor));
    }

    @POST
    @Path("draft/no-comment")
    @Operation(summary = "A party says that it has no comments on the draft (S10)")
    public Response noComment() {
        return desk.file(reference, key, "no-comment", (id, actor) -> drafting.noComment(id, actor));
    }

    @POST
    @Path("order")
    @Operation(
            summary = "The presiding judge issues procedural order no. 1 with the timetable (TL-22)",
            description = "Once both parties have answered the draft, or the day for comments is over (S10).")
    public Response order(@Valid @NotNull OrderIn in) {
        return desk.file(reference, key, in, (id, actor) -> order.issue(in.of(id), actor));
    }
}
