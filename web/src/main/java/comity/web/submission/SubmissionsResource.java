package comity.web.submission;

import comity.submission.FileSubmission;
import comity.submission.FiledSubmission;
import comity.submission.NonAppearances;
import comity.submission.OutlineEntry;
import comity.submission.ReEntry;
import comity.submission.Round;
import comity.submission.SubmissionReading;
import comity.submission.SubmissionRow;
import comity.submission.WrittenRounds;
import comity.web.docket.ActDesk;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The written rounds of a case (S13, X1). */
@Path("cases/{reference}/submissions")
@Tag(name = "Submissions")
@RequestScoped
@Produces("application/json")
@Consumes("application/json")
public class SubmissionsResource {

    @Inject
    WrittenRounds rounds;

    @Inject
    NonAppearances absences;

    @Inject
    SubmissionReading reading;

    @Inject
    ActDesk desk;

    @PathParam("reference")
    String reference;

    @HeaderParam("Idempotency-Key")
    String key;

    /** Ids of uploads: the submission and its executive summary, both PDF; language where it is not that of the case. */
    public record SubmissionIn(
            @NotNull Round round, Long upload, Long summary, List<OutlineEntry> outline, String language) {}

    public record ReEntryIn(String words) {}

    @GET
    @Operation(summary = "Read the written rounds of a case")
    public List<SubmissionRow> read() {
        return reading.of(desk.caseId(reference), desk.actor());
    }

    @POST
    @Operation(summary = "File the submission of a round, signed by the Agent (S13)")
    public Response file(@Valid @NotNull SubmissionIn in) {
        return desk.fileItem(reference, key, in, (id, actor) -> {
            FiledSubmission row = rounds.file(
                    new FileSubmission(id, in.round(), in.upload(), in.summary(), in.outline(), in.language()), actor);
            return new ActDesk.ItemOut(id, reference, row.id(), row.round());
        });
    }

    @POST
    @Path("re-entry")
    @Operation(summary = "An absent party takes part again (X1)")
    public Response reEnter(@Valid @NotNull ReEntryIn in) {
        return desk.file(reference, key, in, (id, actor) -> absences.reEnter(new ReEntry(id, in.words()), actor));
    }
}
