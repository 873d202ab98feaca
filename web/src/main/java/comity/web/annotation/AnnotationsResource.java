package comity.web.annotation;

import comity.annotation.Annotating;
import comity.annotation.AnnotationView;
import comity.common.Actor;
import comity.web.access.CurrentActor;
import comity.web.common.Filed;
import comity.web.common.Versions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The calling judge's private annotations (section 11). */
@Path("annotations")
@Tag(name = "Annotations")
@RequestScoped
@Produces("application/json")
@Consumes("application/json")
public class AnnotationsResource {

    @Inject
    Annotating annotating;

    @Inject
    CurrentActor current;

    @Inject
    Filed filed;

    /**
     * Words beside a decision or authority.
     *
     * @param of its address
     * @param paragraph number as printed; nothing for the whole
     * @param words at most 4,000 characters
     */
    public record AnnotationIn(
            @Schema(examples = "2027-ESCT-P-1") String of,
            @Schema(examples = "45") String paragraph,

            @Schema(examples = "Compare the second claim.") String words) {}

    /** Other words for an annotation. */
    public record WordsIn(
            @Schema(examples = "Compare the third claim.") String words) {}

    @GET
    @Operation(
            summary = "List one's own annotations, newest first, at most 200; with q those in which every word stands")
    public List<AnnotationView> list(@QueryParam("q") String words) {
        return annotating.list(words, who());
    }

    @POST
    @Operation(
            summary = "Write beside a decision or authority, or beside one of its paragraphs",
            description = "Judges only. An annotation is its writer's alone: to everybody else it is absent, and no"
                    + " word of it enters the public index.")
    public Response write(@HeaderParam("Idempotency-Key") String key, AnnotationIn in) {
        AnnotationIn asked = in == null ? new AnnotationIn(null, null, null) : in;
        return filed.created(
                key,
                asked,
                AnnotationView.class,
                () -> annotating.write(asked.of(), asked.paragraph(), asked.words(), who()));
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Read one's annotation; somebody else's is absent")
    public Response read(@PathParam("id") long id) {
        return answer(annotating.read(id, who()));
    }

    @PUT
    @Path("{id}")
    @Operation(summary = "Write other words; If-Match names the version that was read")
    public Response change(@PathParam("id") long id, @HeaderParam("If-Match") String ifMatch, WordsIn in) {
        AnnotationView read = annotating.read(id, who());
        Versions.check(ifMatch, read.version());
        return answer(annotating.change(id, read.version(), in == null ? null : in.words(), who()));
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Remove an annotation")
    public Response remove(@PathParam("id") long id) {
        annotating.remove(id, who());
        return Response.noContent().build();
    }

    private static Response answer(AnnotationView annotation) {
        return Response.ok(annotation).tag(Versions.tag(annotation.version())).build();
    }

    private Actor who() {
        return current.actor();
    }
}
