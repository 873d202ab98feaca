package comity.web.document;

import comity.overview.Receiving;
import comity.web.access.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Files on their way in. */
@Path("uploads")
@Tag(name = "Documents")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class UploadsResource {

    @Inject
    Receiving receiving;

    @Inject
    CurrentActor actor;

    @POST
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(
            summary = "Send a file as raw bytes",
            description = "Streams at most 100 MB, hashes and inspects on arrival. The id is passed to the command that"
                    + " takes the file up.")
    public Response raw(@QueryParam("name") @NotBlank @Size(max = 255) String name, InputStream bytes) {
        return created(receiving.take(bytes, name, actor.actor()));
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(summary = "Send a file as the part \"file\" of a form", description = "As for raw bytes.")
    public Response multipart(List<EntityPart> parts) {
        EntityPart file = parts.stream()
                .filter(part -> part.getName().equals("file"))
                .findFirst()
                .orElseThrow(() -> new jakarta.ws.rs.BadRequestException("no part named file"));
        return created(receiving.take(file.getContent(), file.getFileName().orElse("file"), actor.actor()));
    }

    private static Response created(Receiving.Arrived file) {
        return Response.status(Response.Status.CREATED).entity(received(file)).build();
    }

    static Received received(Receiving.Arrived file) {
        return new Received(file.id(), file.name(), file.size(), file.sha256(), file.mediaType(), file.pages());
    }
}
