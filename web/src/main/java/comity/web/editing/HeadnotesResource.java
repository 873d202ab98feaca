package comity.web.editing;

import comity.common.Actor;
import comity.editing.EditedReading;
import comity.editing.HeadnoteEditing;
import comity.editing.HeadnoteView;
import comity.editing.WriteHeadnote;
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

/** Headnotes of a published decision (section 11). */
@Path(TheEditor.DECISION + "/headnotes")
@Tag(name = "Editor's desk")
@RequestScoped
@Produces("application/json")
@Consumes("application/json")
public class HeadnotesResource {

    @Inject
    EditedReading reading;

    @Inject
    HeadnoteEditing editing;

    @Inject
    TheEditor editor;

    @Inject
    Filed filed;

    @PathParam("slug")
    String slug;

    @HeaderParam("Idempotency-Key")
    String key;

    @GET
    @Operation(summary = "Read the headnotes of a published decision in their order (public)")
    public List<HeadnoteView> list() {
        return reading.headnotes(slug);
    }

    @POST
    @Operation(
            summary = "Write a headnote (precedent editor)",
            description =
                    "At most 150 words. keywords are ids of the thesaurus, holdings ids of holdings of the decision."
                            + " Without place it comes last.")
    public Response write(WriteHeadnote in) {
        Actor who = editor.required();
        return filed.created(key, in, EditedOut.class, () -> new EditedOut(editing.write(slug, null, words(in), who)));
    }

    @PUT
    @Path("{id: \\d{1,18}}")
    @Operation(
            summary = "Write a headnote anew; version is the one that was read (precedent editor)",
            description = "409 EDITED_MEANWHILE if somebody has changed it since.")
    public EditedOut rewrite(@PathParam("id") long id, WriteHeadnote in) {
        return new EditedOut(editing.write(slug, id, words(in), editor.required()));
    }

    @POST
    @Path("{id: \\d{1,18}}/withdrawal")
    @Operation(summary = "Take a headnote off the public pages; the log keeps it with the reason (precedent editor)")
    public Response withdraw(@PathParam("id") long id, ReasonIn in) {
        Actor who = editor.required();
        return filed.created(key, in, EditedOut.class, () -> {
            editing.withdraw(slug, id, ReasonIn.of(in), who);
            return new EditedOut(id);
        });
    }

    private static WriteHeadnote words(WriteHeadnote in) {
        return in == null ? new WriteHeadnote(null, null, null, null, null) : in;
    }
}
