package comity.web.editing;

import comity.common.Actor;
import comity.decision.Treatment;
import comity.editing.AddCitation;
import comity.editing.CitationEditing;
import comity.editing.TreatCitation;
import comity.editing.TreatmentEffect;
import comity.web.common.Filed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Citations of a published decision, and how it treats those it cites (section 11). */
@Path(TheEditor.DECISION + "/citations")
@Tag(name = "Editor's desk")
@RequestScoped
@Produces("application/json")
@Consumes("application/json")
public class TreatmentsResource {

    /** A version that no decision has: what was read without one is read anew. */
    private static final int NO_VERSION = -1;

    @Inject
    CitationEditing editing;

    @Inject
    TheEditor editor;

    @Inject
    Filed filed;

    @PathParam("slug")
    String slug;

    @HeaderParam("Idempotency-Key")
    String key;

    /**
     * What is found of a citation.
     *
     * @param version of the decision that was read
     * @param depth 1 to 4
     * @param holding of the earlier decision that is treated, or null
     * @param notACitation it is none; the rest is not looked at
     */
    public record TreatmentIn(
            Integer version,
            Treatment treatment,
            @Schema(examples = "2") Integer depth,
            Long holding,
            Boolean notACitation) {

        static TreatCitation found(TreatmentIn in) {
            return in == null
                    ? new TreatCitation(NO_VERSION, null, null, null, false)
                    : new TreatCitation(
                            orNone(in.version()),
                            in.treatment(),
                            in.depth(),
                            in.holding(),
                            Boolean.TRUE.equals(in.notACitation()));
        }
    }

    /** A citation that was not found by the machine. */
    public record CitationIn(
            Integer version,
            Integer fromParagraph,
            @Schema(examples = "[2027] ESCT-P 12, § 45") String citation,
            Treatment treatment,
            Integer depth,
            Long holding) {

        static AddCitation added(CitationIn in) {
            return in == null
                    ? new AddCitation(NO_VERSION, null, null, null, null, null)
                    : new AddCitation(
                            orNone(in.version()),
                            in.fromParagraph(),
                            in.citation(),
                            in.treatment(),
                            in.depth(),
                            in.holding());
        }
    }

    private static int orNone(Integer version) {
        return version == null ? NO_VERSION : version;
    }

    @POST
    @Operation(
            summary = "Add a citation that the machine did not find, confirmed at once (precedent editor)",
            description =
                    "citation takes any form, with its paragraph where one is meant. version is that of the desk.")
    public Response add(CitationIn in) {
        Actor who = editor.required();
        return filed.created(
                key, in, EditedOut.class, () -> new EditedOut(editing.add(slug, CitationIn.added(in), who)));
    }

    @POST
    @Path("effect")
    @Operation(summary = "See what adding a citation would do to holdings; nothing is saved (precedent editor)")
    public TreatmentEffect effectOfAdding(CitationIn in) {
        return editing.preview(slug, CitationIn.added(in), editor.required());
    }

    @PUT
    @Path("{no: \\d{1,6}}")
    @Operation(
            summary = "Confirm how a citation treats the earlier decision, or that it is none (precedent editor)",
            description = "Holdings that it touches get their status anew. 409 EDITED_MEANWHILE if the decision was"
                    + " edited since it was read. It can be changed later; the log keeps both.")
    public EditedOut treat(@PathParam("no") int no, TreatmentIn in) {
        editing.treat(slug, no, TreatmentIn.found(in), editor.required());
        return new EditedOut(no);
    }

    @POST
    @Path("{no: \\d{1,6}}/effect")
    @Operation(
            summary = "See what confirming would do to holdings and display score; nothing is saved (precedent editor)")
    public TreatmentEffect effect(@PathParam("no") int no, TreatmentIn in) {
        return editing.preview(slug, no, TreatmentIn.found(in), editor.required());
    }
}
