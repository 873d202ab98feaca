package comity.web.filing;

import comity.filing.ClaimFiling;
import comity.filing.ClaimForm;
import comity.filing.FileClaim;
import comity.filing.FilingReceipt;
import comity.filing.Signature;
import comity.web.access.CurrentActor;
import comity.web.common.Filed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Filing of claims: the whole form in one call, or a draft as saved. */
@Path("claims")
@Tag(name = "Claims")
@RequestScoped
@Produces("application/json")
@Consumes("application/json")
public class ClaimsResource {

    @Inject
    ClaimFiling filing;

    @Inject
    CurrentActor actor;

    @Inject
    Filed filed;

    /**
     * A claim to file.
     *
     * @param form the whole form; may be left out when a draft is filed
     * @param draft number of the draft that is filed
     * @param signature the Agent's name as typed and, for a draft, the hash that was shown
     */
    public record ClaimIn(ClaimForm form, Long draft, Signature signature) {}

    /**
     * The receipt.
     *
     * @param open what the registry will ask to be mended
     * @param together references of the cases against further respondents
     */
    public record ReceiptOut(
            Long caseId,
            String reference,
            Instant filedAt,
            String formHash,
            List<FindingOut> open,
            List<String> together) {

        static ReceiptOut of(FilingReceipt receipt) {
            return new ReceiptOut(
                    receipt.caseId(),
                    receipt.reference(),
                    receipt.filedAt(),
                    receipt.formHash(),
                    FindingOut.of(receipt.open(), null),
                    receipt.together());
        }
    }

    @POST
    @Operation(summary = "File a claim, signed by the Agent (S01); what can be cured does not stop it")
    public Response file(@HeaderParam("Idempotency-Key") String key, @NotNull ClaimIn in) {
        return filed.created(
                key,
                in,
                ReceiptOut.class,
                () -> ReceiptOut.of(filing.file(new FileClaim(in.form(), in.draft(), in.signature()), actor.actor())));
    }
}
