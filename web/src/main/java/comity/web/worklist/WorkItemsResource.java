package comity.web.worklist;

import comity.docket.CaseState;
import comity.overview.Failure;
import comity.overview.Failures;
import comity.web.access.CurrentActor;
import comity.web.common.Keyset;
import comity.web.common.Slice;
import comity.worklist.WorkFilter;
import comity.worklist.WorkList;
import comity.worklist.WorkRow;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The caller's queue. */
@Path("work-items")
@Tag(name = "Work")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class WorkItemsResource {

    @Inject
    WorkList work;

    @Inject
    CurrentActor actor;

    @Inject
    QueueSearch search;

    @Inject
    Failures failures;

    @Context
    UriInfo uri;

    @GET
    @Operation(summary = "List open tasks of the caller's groups by deadline")
    public Slice<WorkRow> list(
            @Parameter(description = "State of the case") @QueryParam("stage") CaseState stage,
            @Parameter(description = "Login, or - for tasks nobody has taken") @QueryParam("assignee") String assignee,
            @QueryParam("overdue") @DefaultValue("false") boolean overdue,
            @Parameter(
                            description =
                                    "Part of a docket number, a filing reference, a title, a State's name or a task's title")
                    @QueryParam("q")
                    String typed,
            @QueryParam("after") String after,
            @QueryParam("limit") @DefaultValue("25") @Min(1) @Max(100) int limit) {
        List<String> key = Keyset.parts(after, 2);
        boolean dated = !key.isEmpty() && !key.get(0).isEmpty();
        WorkFilter filter = new WorkFilter(
                stage,
                assignee,
                overdue,
                search.of(typed),
                dated ? Instant.parse(key.get(0)) : null,
                key.isEmpty() ? null : Long.valueOf(key.get(1)),
                limit + 1);
        return Keyset.slice(work.page(filter, actor.actor()), limit, uri, row -> Keyset.cursor(row.dueAt(), row.id()));
    }

    @GET
    @Path("failures")
    @Operation(summary = "List what went wrong and waits for the registry; empty for others")
    public List<Failure> failures() {
        return failures.all(actor.actor());
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Read a task")
    public WorkRow one(@PathParam("id") long id) {
        return work.find(id, actor.actor()).orElseThrow(NotFoundException::new);
    }

    @POST
    @Path("{id}/claim")
    @Operation(summary = "Take a task; refused when somebody else has it")
    public WorkRow claim(@PathParam("id") long id) {
        work.claim(id, actor.actor());
        return one(id);
    }

    @POST
    @Path("{id}/release")
    @Operation(summary = "Give a task back")
    public WorkRow release(@PathParam("id") long id) {
        work.release(id, actor.actor());
        return one(id);
    }
}
