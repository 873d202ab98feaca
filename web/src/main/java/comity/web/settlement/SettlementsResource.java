package comity.web.settlement;

import comity.common.Actor;
import comity.settlement.ProposeSettlement;
import comity.settlement.SettlementReading;
import comity.settlement.SettlementRow;
import comity.settlement.Settling;
import comity.settlement.TermPerformance;
import comity.web.access.CurrentActor;
import comity.web.common.Filed;
import comity.web.docket.CaseHeads;
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
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Settlement of a case (S07). */
@Path("cases/{reference}/settlement")
@Tag(name = "Settlement")
@RequestScoped
@Produces("application/json")
@Consumes("application/json")
public class SettlementsResource {

    @Inject
    CurrentActor actor;

    @Inject
    CaseHeads heads;

    @Inject
    Filed filed;

    @Inject
    SettlementReading reading;

    @Inject
    Settling settling;

    @Inject
    TermPerformance performance;

    public record TermIn(int claim, String words, LocalDate dueOn) {}

    public record TermsIn(List<TermIn> terms, String verification, String publicText, boolean isSealed) {}

    /** Which settlement, and what was done. */
    public record Answer(String reference, long id, String done) {}

    private record Plain(String act, long id) {}

    @GET
    @Operation(summary = "Settlements proposed, signed and recorded, for those inside the case")
    public List<SettlementRow> list(@PathParam("reference") String reference) {
        return reading.ofCase(heads.idOf(reference, who()), who());
    }

    @POST
    @Operation(
            summary = "Propose terms for every claim at issue and sign them (either Agent)",
            description = "Terms proposed later replace earlier ones that the other side has not signed.")
    public Response propose(
            @PathParam("reference") String reference,
            @HeaderParam("Idempotency-Key") String key,
            @Valid @NotNull TermsIn in) {
        Long caseId = heads.idOf(reference, who());
        return filed.created(
                key,
                in,
                Answer.class,
                () -> new Answer(reference, settling.propose(command(caseId, in), who()), "proposed"));
    }

    private static ProposeSettlement command(Long caseId, TermsIn in) {
        List<ProposeSettlement.Term> terms = in.terms() == null
                ? List.of()
                : in.terms().stream()
                        .map(term -> new ProposeSettlement.Term(term.claim(), term.words(), term.dueOn()))
                        .toList();
        return new ProposeSettlement(caseId, terms, in.verification(), in.publicText(), in.isSealed());
    }

    @POST
    @Path("{id}/sign")
    @Operation(summary = "Sign the other side's terms: TL-82 runs")
    public Response sign(
            @PathParam("reference") String reference,
            @PathParam("id") long id,
            @HeaderParam("Idempotency-Key") String key) {
        Long caseId = heads.idOf(reference, who());
        return filed.created(key, new Plain("sign", id), Answer.class, () -> {
            settling.sign(caseId, id, who());
            return new Answer(reference, id, "signed");
        });
    }

    @POST
    @Path("{id}/record")
    @Operation(summary = "Record a settlement that both Agents signed; closes the case SETTLED (Registrar)")
    public Response record(
            @PathParam("reference") String reference,
            @PathParam("id") long id,
            @HeaderParam("Idempotency-Key") String key) {
        Long caseId = heads.idOf(reference, who());
        return filed.created(key, new Plain("record", id), Answer.class, () -> {
            settling.record(caseId, id, who());
            return new Answer(reference, id, "recorded");
        });
    }

    @POST
    @Path("{id}/terms/{claim: \\d{1,3}}/performance")
    @Operation(summary = "The claimant says that a term of a recorded settlement is performed (S07)")
    public Response perform(
            @PathParam("reference") String reference,
            @PathParam("id") long id,
            @PathParam("claim") int claim,
            @HeaderParam("Idempotency-Key") String key) {
        Long caseId = heads.idOf(reference, who());
        return filed.created(key, new Plain("perform " + claim, id), Answer.class, () -> {
            performance.performed(caseId, id, claim, who());
            return new Answer(reference, id, "performed");
        });
    }

    private Actor who() {
        return actor.actor();
    }
}
