package comity.web.hearing;

import comity.access.Side;
import comity.hearing.CorrectTranscript;
import comity.hearing.HearingAnswers;
import comity.hearing.HearingReading;
import comity.hearing.HearingScheduling;
import comity.hearing.HearingSitting;
import comity.hearing.HearingSummary;
import comity.hearing.NameWitnesses;
import comity.hearing.OpenHearing;
import comity.hearing.ScheduleHearing;
import comity.hearing.TranscriptReview;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The hearing of a case. */
@Path("cases/{reference}/hearing")
@Tag(name = "Hearings")
@RequestScoped
@Produces("application/json")
@Consumes("application/json")
public class HearingResource {

    @Inject
    HearingScheduling scheduling;

    @Inject
    HearingSitting sitting;

    @Inject
    HearingAnswers answers;

    @Inject
    TranscriptReview transcript;

    @Inject
    HearingReading reading;

    @Inject
    HearingDesk desk;

    @PathParam("reference")
    String reference;

    @HeaderParam("Idempotency-Key")
    String key;

    /** What it must say is looked at once the caller is known to be one who may fix the hearing. */
    public record ScheduleIn(
            String room,
            String stream,
            List<String> languages,
            Instant opensAt,
            Integer days,
            String closedParts,
            List<ScheduleHearing.SpeakerLine> speakers) {}

    public record WitnessesIn(List<NameWitnesses.Named> named) {}

    public record OpenIn(List<OpenHearing.Present> present) {}

    public record AdjournIn(@NotNull Instant until) {}

    public record RecordIn(List<Long> minutes, @NotNull Long transcript) {}

    public record QuestionIn(@NotNull Side side, @NotBlank String words) {}

    public record AnswerIn(@NotBlank String words) {}

    public record CorrectionsIn(List<CorrectTranscript.Passage> passages) {}

    @GET
    @Operation(summary = "Read the hearing of a case (public part, and what the reader's class opens)")
    public HearingSummary read() {
        return reading.of(desk.caseId(reference), desk.actor());
    }

    @POST
    @Path("schedule")
    @Operation(summary = "Fix or move the hearing with the notice of TL-49 (S19)")
    public Response schedule(ScheduleIn body) {
        ScheduleIn in = body == null ? new ScheduleIn(null, null, null, null, null, null, null) : body;
        return desk.file(
                reference,
                key,
                in,
                (id, actor) -> scheduling.schedule(
                        new ScheduleHearing(
                                id,
                                in.room(),
                                in.stream(),
                                in.languages() == null ? List.of("en") : in.languages(),
                                in.opensAt(),
                                in.days() == null ? 1 : in.days(),
                                in.closedParts(),
                                in.speakers()),
                        actor));
    }

    @POST
    @Path("witnesses")
    @Operation(summary = "Name witnesses and experts (TL-95)")
    public Response witnesses(WitnessesIn body) {
        WitnessesIn in = body == null ? new WitnessesIn(null) : body;
        return desk.file(reference, key, in, (id, actor) -> scheduling.name(new NameWitnesses(id, in.named()), actor));
    }

    @POST
    @Path("open")
    @Operation(summary = "Open or resume the hearing with those present (S19, X1)")
    public Response open(OpenIn body) {
        OpenIn in = body == null ? new OpenIn(null) : body;
        return desk.file(reference, key, in, (id, actor) -> sitting.open(new OpenHearing(id, in.present()), actor));
    }

    @POST
    @Path("adjourn")
    @Operation(summary = "Adjourn the hearing (S19)")
    public Response adjourn(@Valid @NotNull AdjournIn in) {
        return desk.file(reference, key, in, (id, actor) -> sitting.adjourn(id, in.until(), actor));
    }

    @POST
    @Path("record")
    @Operation(summary = "File minutes and transcript: the sittings are over (S19)")
    public Response file(@Valid @NotNull RecordIn in) {
        List<Long> minutes = in.minutes() == null ? List.of() : in.minutes();
        return desk.file(reference, key, in, (id, actor) -> sitting.rise(id, minutes, in.transcript(), actor));
    }

    @POST
    @Path("questions")
    @Operation(summary = "A judge asks a party a question to be answered in writing (TL-88)")
    public Response ask(@Valid @NotNull QuestionIn in) {
        return desk.file(
                reference,
                key,
                in,
                (id, actor) -> answers.ask(new HearingAnswers.AskQuestion(id, in.side(), in.words()), actor));
    }

    @POST
    @Path("questions/{question}/answer")
    @Operation(summary = "A party answers a judge's question in writing (TL-88)")
    public Response answer(@PathParam("question") Long question, @Valid @NotNull AnswerIn in) {
        return desk.file(
                reference,
                key,
                in,
                (id, actor) -> answers.answer(new HearingAnswers.AnswerQuestion(id, question, in.words()), actor));
    }

    @POST
    @Path("corrections")
    @Operation(summary = "Correct the transcript, or say that it is right (TL-51)")
    public Response correct(@Valid @NotNull CorrectionsIn in) {
        return desk.file(
                reference, key, in, (id, actor) -> transcript.correct(new CorrectTranscript(id, in.passages()), actor));
    }

    @POST
    @Path("close")
    @Operation(summary = "The presiding judge closes the hearing (S19)")
    public Response close() {
        return desk.file(reference, key, "close", sitting::close);
    }
}
