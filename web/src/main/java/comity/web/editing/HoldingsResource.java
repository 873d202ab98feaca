package comity.web.editing;

import comity.common.Actor;
import comity.editing.EditedReading;
import comity.editing.HoldingEditing;
import comity.editing.HoldingView;
import comity.editing.WriteHolding;
import comity.web.common.Filed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
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

/** Holdings of a published decision (section 11). */
@Path(TheEditor.DECISION + "/holdings")
@Tag(name = "Editor's desk")
@RequestScoped
@Produces("application/json")
@Consumes("application/json")
public class HoldingsResource {

    @Inject
    EditedReading reading;

    @Inject
    HoldingEditing editing;

    @Inject
    TheEditor editor;

    @Inject
    Filed filed;

    @PathParam("slug")
    String slug;

    @HeaderParam("Idempotency-Key")
    String key;

    @GET
    @Operation(
            summary = "Read the holdings of a published decision in the order of its text (public)",
            description = "In the editor's words; the text of the paragraph decides. status follows from confirmed"
                    + " treatments: GOOD, QUALIFIED, DOUBTED or BAD.")
    public List<HoldingView> list() {
        return reading.holdings(slug);
    }

    @POST
    @Operation(
            summary = "Write a holding; its status is computed (precedent editor)",
            description = "paragraphs are numbers of the decision; statement, question and answer have at most 600"
                    + " characters; kind is RATIO, OBITER, FINDING_OF_FACT or PROCEDURAL; each provision has its effect:"
                    + " EXPANDS, NARROWS, CLARIFIES or LEAVES_OPEN.")
    public Response write(WriteHolding in) {
        Actor who = editor.required();
        return filed.created(key, in, EditedOut.class, () -> new EditedOut(editing.write(slug, null, words(in), who)));
    }

    @PUT
    @Path("{id: \\d{1,18}}")
    @Operation(
            summary = "Write a holding anew; version is the one that was read (precedent editor)",
            description = "409 EDITED_MEANWHILE if somebody has changed it since.")
    public EditedOut rewrite(@PathParam("id") long id, WriteHolding in) {
        return new EditedOut(editing.write(slug, id, words(in), editor.required()));
    }

    @POST
    @Path("{id: \\d{1,18}}/withdrawal")
    @Operation(
            summary = "Take a holding off the public pages and out of the headnotes; the log keeps it with the reason"
                    + " (precedent editor)")
    public Response withdraw(@PathParam("id") long id, ReasonIn in) {
        Actor who = editor.required();
        return filed.created(key, in, EditedOut.class, () -> {
            editing.withdraw(slug, id, ReasonIn.of(in), who);
            return new EditedOut(id);
        });
    }

    private static WriteHolding words(WriteHolding in) {
        return in == null ? new WriteHolding(null, null, null, null, null, null, null, null) : in;
    }
}
