package comity.web.consultation;

import comity.access.NoSuchThing;
import comity.common.Actor;
import comity.consultation.ConsultationReading;
import comity.consultation.ConsultationReport;
import comity.consultation.Consulting;
import comity.consultation.Enter;
import comity.consultation.Failing;
import comity.consultation.Joining;
import comity.consultation.OwnJoin;
import comity.consultation.WithoutPrejudice;
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

/** Consultations of a case (S05). */
@Path("cases/{reference}/consultation")
@Tag(name = "Consultations")
@RequestScoped
@Produces("application/json")
@Consumes("application/json")
public class ConsultationsResource {

    @Inject
    CurrentActor actor;

    @Inject
    CaseHeads heads;

    @Inject
    Filed filed;

    @Inject
    ConsultationReading reading;

    @Inject
    Consulting consulting;

    @Inject
    Failing failing;

    @Inject
    Joining joining;

    public record PaperIn(String text, List<Long> uploads) {}

    public record EntryIn(LocalDate heldOn, String place, List<String> delegates) {}

    public record FailureIn(String text) {}

    public record JoinIn(String interest) {}

    public record ReasonsIn(String reasons) {}

    /** What was done in which case. */
    public record Answer(String reference, String done) {}

    public record JoinAnswer(String reference, long id) {}

    @GET
    @Operation(summary = "The course of consultations, for those inside the case")
    public ConsultationReport read(@PathParam("reference") String reference) {
        return reading.of(heads.idOf(reference, who()), who());
    }

    @POST
    @Path("reply")
    @Operation(summary = "Reply to the request for consultations (respondent, TL-07)")
    public Response reply(
            @PathParam("reference") String reference,
            @HeaderParam("Idempotency-Key") String key,
            @Valid @NotNull PaperIn in) {
        Long caseId = heads.idOf(reference, who());
        return done(
                key,
                in,
                reference,
                "replied",
                () -> consulting.reply(new WithoutPrejudice(caseId, in.text(), in.uploads()), who()));
    }

    @POST
    @Path("entry")
    @Operation(
            summary = "Name date, place and delegates (TL-08)",
            description = "By the respondent this enters into consultations; the claimant names its own delegates.")
    public Response enter(
            @PathParam("reference") String reference,
            @HeaderParam("Idempotency-Key") String key,
            @Valid @NotNull EntryIn in) {
        Long caseId = heads.idOf(reference, who());
        return done(
                key,
                in,
                reference,
                "entered",
                () -> consulting.enter(new Enter(caseId, in.heldOn(), in.place(), in.delegates()), who()));
    }

    @POST
    @Path("minutes")
    @Operation(summary = "File minutes of a meeting, without prejudice (either party)")
    public Response minutes(
            @PathParam("reference") String reference,
            @HeaderParam("Idempotency-Key") String key,
            @Valid @NotNull PaperIn in) {
        Long caseId = heads.idOf(reference, who());
        return done(
                key,
                in,
                reference,
                "minutes",
                () -> consulting.minutes(new WithoutPrejudice(caseId, in.text(), in.uploads()), who()));
    }

    @POST
    @Path("failure")
    @Operation(
            summary = "Sign the joint statement that consultations have failed",
            description = "Each side's Agent signs; with the second signature a panel may be requested.")
    public Response failure(
            @PathParam("reference") String reference,
            @HeaderParam("Idempotency-Key") String key,
            @Valid @NotNull FailureIn in) {
        Long caseId = heads.idOf(reference, who());
        return filed.created(
                key,
                in,
                Answer.class,
                () -> new Answer(reference, failing.sign(caseId, in.text(), who()) ? "failed" : "signed"));
    }

    @GET
    @Path("join")
    @Operation(
            summary = "The request to join of the reader's State, with its answer, and when and where the parties meet",
            description = "Absent for whoever speaks for no State that has asked.")
    public OwnJoin own(@PathParam("reference") String reference) {
        return reading.own(heads.idOf(reference, who()), who()).orElseThrow(NoSuchThing::new);
    }

    @POST
    @Path("join")
    @Operation(summary = "Ask to join the consultations (another Signatory, TL-10)")
    public Response join(
            @PathParam("reference") String reference,
            @HeaderParam("Idempotency-Key") String key,
            @Valid @NotNull JoinIn in) {
        Long caseId = heads.idOf(reference, who());
        return filed.created(
                key, in, JoinAnswer.class, () -> new JoinAnswer(reference, joining.ask(caseId, in.interest(), who())));
    }

    @POST
    @Path("join/{id}/refuse")
    @Operation(summary = "Refuse another State's request to join (respondent)")
    public Response refuse(
            @PathParam("reference") String reference,
            @PathParam("id") long id,
            @HeaderParam("Idempotency-Key") String key,
            @Valid @NotNull ReasonsIn in) {
        Long caseId = heads.idOf(reference, who());
        return done(key, in, reference, "refused", () -> joining.refuse(caseId, id, in.reasons(), who()));
    }

    private Response done(String key, Object in, String reference, String what, Runnable act) {
        return filed.created(key, in, Answer.class, () -> {
            act.run();
            return new Answer(reference, what);
        });
    }

    private Actor who() {
        return actor.actor();
    }
}
