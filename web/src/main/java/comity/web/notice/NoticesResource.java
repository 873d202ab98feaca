package comity.web.notice;

import comity.overview.InboxReading;
import comity.overview.NoticeRow;
import comity.web.access.CurrentActor;
import comity.web.common.Slice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The caller's notices. */
@Path("notices")
@Tag(name = "Notices")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class NoticesResource {

    @Inject
    InboxReading notices;

    @Inject
    CurrentActor actor;

    @Context
    UriInfo uri;

    @GET
    @Operation(summary = "List the caller's notices, newest first")
    public Slice<NoticeRow> list(
            @QueryParam("after") Long after, @QueryParam("limit") @DefaultValue("30") @Min(1) @Max(100) int limit) {
        List<NoticeRow> rows = notices.of(actor.actor(), after, limit + 1);
        if (rows.size() <= limit) {
            return new Slice<>(rows, null);
        }
        Long last = rows.get(limit - 1).id();
        String next = uri.getRequestUriBuilder()
                .replaceQueryParam("after", last)
                .build()
                .toString();
        return new Slice<>(List.copyOf(rows.subList(0, limit)), next);
    }

    /** How many were marked. */
    public record ReadOut(int read) {}

    @POST
    @Path("read")
    @Operation(
            summary = "Mark all notices as read",
            description =
                    "An official's notices of service are left, since reading one acknowledges the service (S04).")
    public ReadOut readAll() {
        return new ReadOut(notices.readAll(actor.actor()));
    }

    @POST
    @Path("{id}/read")
    @Operation(
            summary = "Mark a notice as read",
            description = "Reading a notice of service acknowledges the service (S04).")
    public NoticeRow read(@PathParam("id") long id) {
        return notices.read(id, actor.actor());
    }
}
