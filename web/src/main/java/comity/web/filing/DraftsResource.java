package comity.web.filing;

import comity.filing.ClaimForm;
import comity.filing.DraftSummary;
import comity.filing.DraftView;
import comity.filing.Drafting;
import comity.filing.FormFinding;
import comity.web.access.CurrentActor;
import comity.web.common.Versions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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

/** Forms not yet filed: saved as they are, shared by a delegation, kept 180 days (TL-01). */
@Path("drafts")
@Tag(name = "Drafts")
@RequestScoped
@Produces("application/json")
@Consumes("application/json")
public class DraftsResource {

    @Inject
    Drafting drafting;

    @Inject
    CurrentActor actor;

    @GET
    @Operation(summary = "List the drafts of one's delegation (S01)")
    public List<DraftSummary> list() {
        return drafting.list(actor.actor());
    }

    @POST
    @Operation(summary = "Begin a draft of claim-v1; anything may be missing (S01)")
    public Response create(@NotNull ClaimForm form) {
        return answer(201, drafting.create(form, actor.actor()));
    }

    @POST
    @Path("checks")
    @Operation(summary = "Ask what the Rules still demand of a form, without saving it (D01 to D20)")
    public List<FindingOut> check(@NotNull ClaimForm form) {
        List<FormFinding> findings = drafting.check(form, actor.actor());
        return FindingOut.of(findings, form.language());
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Read a draft with what the Rules still demand (S01)")
    public Response read(@PathParam("id") long id) {
        return answer(200, drafting.read(id, actor.actor()));
    }

    @PUT
    @Path("{id}")
    @Operation(summary = "Save a draft; If-Match names the version that was edited, 409 names the differences (S01)")
    public Response save(@PathParam("id") long id, @HeaderParam("If-Match") String ifMatch, @NotNull ClaimForm form) {
        return answer(200, drafting.save(id, EditedVersion.of(ifMatch), form, actor.actor()));
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Delete a draft (S01)")
    public Response delete(@PathParam("id") long id) {
        drafting.delete(id, actor.actor());
        return Response.noContent().build();
    }

    static Response answer(int status, DraftView draft) {
        return Response.status(status)
                .tag(Versions.tag(draft.version()))
                .entity(new DraftOut(
                        draft.id(),
                        draft.version(),
                        draft.form(),
                        draft.formHash(),
                        FindingOut.of(draft.findings(), draft.form().language()),
                        draft.editedBy(),
                        draft.editedAt(),
                        draft.keptUntil(),
                        draft.filedAs(),
                        draft.cures()))
                .build();
    }
}
