package comity.web.consultation;

import comity.consultation.PanelRequests;
import comity.consultation.RequestPanel;
import comity.docket.CaseState;
import comity.web.access.CurrentActor;
import comity.web.common.Filed;
import comity.web.docket.CaseHeads;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The request for a panel (S08). */
@Path("cases/{reference}/panel-request")
@Tag(name = "Panel")
@RequestScoped
@Produces("application/json")
@Consumes("application/json")
public class PanelRequestsResource {

    @Inject
    CurrentActor actor;

    @Inject
    CaseHeads heads;

    @Inject
    Filed filed;

    @Inject
    PanelRequests requests;

    public record RequestIn(
            boolean consultationsHeld,
            String consultations,
            String measures,
            String legalBasis,
            List<Integer> claims,
            List<Long> uploads) {}

    public record Answer(String reference, CaseState state) {}

    @POST
    @Operation(
            summary = "Request a panel (claimant)",
            description = "Open when TL-07 or TL-08 was missed, TL-09 or TL-11 is over, or both sides stated that"
                    + " consultations have failed. Claims may be dropped, not widened.")
    public Response request(
            @PathParam("reference") String reference,
            @HeaderParam("Idempotency-Key") String key,
            @Valid @NotNull RequestIn in) {
        Long caseId = heads.idOf(reference, actor.actor());
        return filed.created(key, in, Answer.class, () -> {
            requests.request(
                    new RequestPanel(
                            caseId,
                            in.consultationsHeld(),
                            in.consultations(),
                            in.measures(),
                            in.legalBasis(),
                            in.claims(),
                            in.uploads()),
                    actor.actor());
            return new Answer(reference, CaseState.PANEL_REQUESTED);
        });
    }
}
