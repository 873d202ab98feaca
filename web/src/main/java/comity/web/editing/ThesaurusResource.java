package comity.web.editing;

import comity.common.Actor;
import comity.editing.KeywordRow;
import comity.editing.RetireKeyword;
import comity.editing.ThesaurusDesk;
import comity.editing.ThesaurusEditing;
import comity.editing.WriteKeyword;
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

/** The thesaurus as the precedent editor keeps it (section 11). */
@Path("editing/keywords")
@Tag(name = "Editor's desk")
@RequestScoped
@Produces("application/json")
@Consumes("application/json")
public class ThesaurusResource {

    @Inject
    ThesaurusDesk desk;

    @Inject
    ThesaurusEditing editing;

    @Inject
    TheEditor editor;

    @Inject
    Filed filed;

    /**
     * What became of a term.
     *
     * @param moved headnotes that stand under another term now
     */
    public record KeywordOut(String id, int moved) {}

    @GET
    @Operation(summary = "List every term with its version, retired ones too (precedent editor)")
    public List<KeywordRow> list() {
        return desk.list(editor.required());
    }

    @POST
    @Operation(
            summary = "Add a term (precedent editor)",
            description = "In English, French and Russian, at most 80 characters each, unlike every other term in use."
                    + " broader is a term of the first level; narrower terms follow from it.")
    public Response add(@HeaderParam("Idempotency-Key") String key, WriteKeyword in) {
        Actor who = editor.required();
        return filed.created(key, in, KeywordOut.class, () -> new KeywordOut(editing.add(words(in), who), 0));
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Read a term with its version and the latest lines of its log (precedent editor)")
    public KeywordRow read(@PathParam("id") String id) {
        return desk.of(id, editor.required());
    }

    @PUT
    @Path("{id}")
    @Operation(
            summary = "Change a term; version is the one that was read (precedent editor)",
            description = "409 EDITED_MEANWHILE if somebody has changed it since.")
    public KeywordOut change(@PathParam("id") String id, WriteKeyword in) {
        editing.change(id, words(in), editor.required());
        return new KeywordOut(id, 0);
    }

    @POST
    @Path("{id}/retirement")
    @Operation(
            summary = "Retire a term in favour of another; its headnotes move there (precedent editor)",
            description = "Its addresses lead to the other one. 409 EDITED_MEANWHILE if somebody has changed it since.")
    public Response retire(@PathParam("id") String id, @HeaderParam("Idempotency-Key") String key, RetireKeyword in) {
        Actor who = editor.required();
        RetireKeyword command = in == null ? new RetireKeyword(null, null) : in;
        return filed.created(
                key, command, KeywordOut.class, () -> new KeywordOut(id, editing.retire(id, command, who)));
    }

    private static WriteKeyword words(WriteKeyword in) {
        return in == null ? new WriteKeyword(null, null, null, null, null, null) : in;
    }
}
