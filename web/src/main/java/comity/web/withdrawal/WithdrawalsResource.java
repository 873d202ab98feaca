package comity.web.withdrawal;

import comity.common.Actor;
import comity.web.access.CurrentActor;
import comity.web.common.Filed;
import comity.web.docket.CaseHeads;
import comity.withdrawal.Discontinuance;
import comity.withdrawal.Withdraw;
import comity.withdrawal.WithdrawalReading;
import comity.withdrawal.WithdrawalRow;
import comity.withdrawal.Withdrawals;
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

/** Withdrawal of a case or of single claims (X2). */
@Path("cases/{reference}/withdrawal")
@Tag(name = "Withdrawal")
@RequestScoped
@Produces("application/json")
@Consumes("application/json")
public class WithdrawalsResource {

    @Inject
    CurrentActor actor;

    @Inject
    CaseHeads heads;

    @Inject
    Filed filed;

    @Inject
    WithdrawalReading reading;

    @Inject
    Withdrawals withdrawals;

    @Inject
    Discontinuance discontinuance;

    public record NoticeIn(List<Integer> claims, String reasons, List<Long> uploads) {}

    public record ReasonsIn(String reasons) {}

    public record RulingIn(boolean granted, String reasons) {}

    /** Which notice, and what was done. */
    public record Answer(String reference, long id, String done) {}

    private record Plain(String act, long id) {}

    @GET
    @Operation(summary = "Notices of withdrawal, for those inside the case")
    public List<WithdrawalRow> list(@PathParam("reference") String reference) {
        return reading.ofCase(heads.idOf(reference, who()), who());
    }

    @POST
    @Operation(
            summary = "Withdraw the case, or single claims (claimant)",
            description =
                    "No claims named means the whole case. A State withdraws claims of its own; where others share"
                            + " them the notice waits for their signatures. Before the respondent's first step it then takes"
                            + " effect at once; after it each State that the claims are against may oppose within TL-80.")
    public Response withdraw(
            @PathParam("reference") String reference,
            @HeaderParam("Idempotency-Key") String key,
            @Valid @NotNull NoticeIn in) {
        Long caseId = heads.idOf(reference, who());
        Withdraw command = new Withdraw(caseId, in.claims(), in.reasons(), in.uploads());
        return filed.created(
                key, in, Answer.class, () -> new Answer(reference, withdrawals.withdraw(command, who()), "notified"));
    }

    @POST
    @Path("{id}/sign")
    @Operation(summary = "Sign a notice of withdrawal of shared claims (another claimant); the last signature gives it")
    public Response sign(
            @PathParam("reference") String reference,
            @PathParam("id") long id,
            @HeaderParam("Idempotency-Key") String key) {
        Long caseId = heads.idOf(reference, who());
        return done(key, new Plain("sign", id), reference, id, "signed", () -> withdrawals.sign(caseId, id, who()));
    }

    @POST
    @Path("{id}/decline")
    @Operation(summary = "Do not sign a notice of withdrawal of shared claims: they stay in the case (a claimant)")
    public Response decline(
            @PathParam("reference") String reference,
            @PathParam("id") long id,
            @HeaderParam("Idempotency-Key") String key) {
        Long caseId = heads.idOf(reference, who());
        return done(
                key, new Plain("decline", id), reference, id, "declined", () -> withdrawals.decline(caseId, id, who()));
    }

    @POST
    @Path("{id}/consent")
    @Operation(summary = "Consent to a withdrawal (respondent)")
    public Response consent(
            @PathParam("reference") String reference,
            @PathParam("id") long id,
            @HeaderParam("Idempotency-Key") String key) {
        Long caseId = heads.idOf(reference, who());
        return done(
                key,
                new Plain("consent", id),
                reference,
                id,
                "consented",
                () -> discontinuance.consent(caseId, id, who()));
    }

    @POST
    @Path("{id}/oppose")
    @Operation(summary = "Oppose a withdrawal (respondent, TL-80)")
    public Response oppose(
            @PathParam("reference") String reference,
            @PathParam("id") long id,
            @HeaderParam("Idempotency-Key") String key,
            @Valid @NotNull ReasonsIn in) {
        Long caseId = heads.idOf(reference, who());
        return done(key, in, reference, id, "opposed", () -> discontinuance.oppose(caseId, id, in.reasons(), who()));
    }

    @POST
    @Path("{id}/decide")
    @Operation(summary = "Rule on an opposed withdrawal (presiding judge; before a panel is at work the President)")
    public Response decide(
            @PathParam("reference") String reference,
            @PathParam("id") long id,
            @HeaderParam("Idempotency-Key") String key,
            @Valid @NotNull RulingIn in) {
        Long caseId = heads.idOf(reference, who());
        return done(
                key,
                in,
                reference,
                id,
                in.granted() ? "granted" : "refused",
                () -> discontinuance.rule(caseId, id, in.granted(), in.reasons(), who()));
    }

    private Response done(String key, Object in, String reference, long id, String what, Runnable act) {
        return filed.created(key, in, Answer.class, () -> {
            act.run();
            return new Answer(reference, id, what);
        });
    }

    private Actor who() {
        return actor.actor();
    }
}
