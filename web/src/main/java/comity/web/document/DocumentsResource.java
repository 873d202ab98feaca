package comity.web.document;

import comity.overview.Paper;
import comity.overview.PaperReading;
import comity.overview.PaperViewing;
import comity.web.access.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Papers on file. */
@Path("documents/{id}")
@Tag(name = "Documents")
@RequestScoped
public class DocumentsResource {

    @Inject
    PaperReading papers;

    @Inject
    PaperViewing viewing;

    @Inject
    CurrentActor actor;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Describe a paper: title, class, pages, hash")
    public Paper one(@PathParam("id") long id) {
        return papers.paper(id, actor.actor());
    }

    @GET
    @Path("content")
    @Produces(MediaType.WILDCARD)
    @Operation(
            summary = "Stream the bytes of a paper",
            description = "403 VIEW_ONLY for papers of the classes RES and XPT, which are seen page by page.")
    public Response content(@PathParam("id") long id, @Context HttpServletResponse response) {
        PaperReading.Content content = papers.open(id, actor.actor());
        PaperServlet.headers(response, content);
        StreamingOutput stream = out -> {
            try (InputStream bytes = content.bytes()) {
                bytes.transferTo(out);
            }
        };
        return Response.ok(stream, content.paper().mediaType()).build();
    }

    @GET
    @Path("pages/{page}")
    @Produces("image/png")
    @Operation(
            summary = "One page of a paper as a picture",
            description = "Papers of the classes RES and XPT bear the reader's name and the time; each look is logged.")
    public byte[] page(@PathParam("id") long id, @PathParam("page") int page) {
        return viewing.page(id, page, actor.actor());
    }
}
