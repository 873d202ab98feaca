package comity.web.sideletter;

import comity.sideletter.AnswerLetter;
import comity.sideletter.DepositLetter;
import comity.sideletter.LetterAnswering;
import comity.sideletter.LetterDeposit;
import comity.sideletter.LetterObject;
import comity.sideletter.LetterReading;
import comity.sideletter.LetterRow;
import comity.sideletter.LetterText;
import comity.sideletter.LetterView;
import comity.web.access.CurrentActor;
import comity.web.common.Filed;
import comity.web.common.Keyset;
import comity.web.common.Slice;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Side letters (X5, TL-83). */
@Path("side-letters")
@Tag(name = "Side letters")
@RequestScoped
@Produces("application/json")
@Consumes("application/json")
public class SideLettersResource {

    @Inject
    LetterDeposit depositing;

    @Inject
    LetterAnswering answering;

    @Inject
    LetterReading reading;

    @Inject
    CurrentActor actor;

    @Inject
    Filed filed;

    @Context
    UriInfo uri;

    @HeaderParam("Idempotency-Key")
    String key;

    /** A text of a letter. The plan is what the State means to do if the condition of the trigger comes true. */
    public record TextIn(String subject, String words, String trigger, String plan, String addressee, String language) {
        LetterText text() {
            return new LetterText(subject, words, trigger, plan, addressee, language);
        }
    }

    /** The object by docket number or citation; the Accord needs none. */
    public record LetterIn(
            LetterObject object,
            String about,
            @NotNull @Valid TextIn text) {}

    public record AnswerIn(String words, String language) {}

    /** The act is on record, under the number of the letter. */
    public record LetterOut(String number) {}

    @GET
    @Operation(
            summary = "List side letters, the latest first (public)",
            description = "A side letter has no effect on rights and is no precedent (X5).")
    public Slice<LetterRow> list(
            @QueryParam("object") LetterObject object,
            @QueryParam("state") String state,
            @QueryParam("after") String after) {
        List<String> last = Keyset.parts(after, 1);
        return Keyset.slice(
                reading.list(object, state, last.isEmpty() ? null : last.get(0), LetterPages.PAGE + 1),
                LetterPages.PAGE,
                uri,
                row -> Keyset.cursor(row.number()));
    }

    @GET
    @Path("{number}")
    @Operation(summary = "Read a letter with its versions and answers (public)")
    public LetterView read(@PathParam("number") String number) {
        return reading.read(number, actor.actor());
    }

    @POST
    @Operation(summary = "A Signatory deposits a letter on the Accord, a case, a settlement or a decision (X5)")
    public Response deposit(@Valid @NotNull LetterIn in) {
        return filed.created(
                key,
                in,
                LetterOut.class,
                () -> new LetterOut(depositing.deposit(
                        new DepositLetter(in.object(), in.about(), in.text().text()), actor.actor())));
    }

    @POST
    @Path("{number}/versions")
    @Operation(summary = "The State gives its letter a new text; the earlier ones stay, TL-83 runs anew (X5)")
    public Response revise(@PathParam("number") String number, @Valid @NotNull TextIn in) {
        return done(number, in, () -> depositing.revise(number, in.text(), actor.actor()));
    }

    @POST
    @Path("{number}/withdrawal")
    @Operation(summary = "The State takes its letter back; the text stays on record (X5)")
    public Response withdraw(@PathParam("number") String number) {
        return done(number, "withdrawal " + number, () -> depositing.withdraw(number, actor.actor()));
    }

    @POST
    @Path("{number}/fulfilment")
    @Operation(summary = "The State says that its condition has come true: a notice and nothing else (X5)")
    public Response declare(@PathParam("number") String number) {
        return done(number, "fulfilment " + number, () -> depositing.declareFulfilled(number, actor.actor()));
    }

    @POST
    @Path("{number}/answers")
    @Operation(summary = "Another Signatory answers the latest version once (TL-83)")
    public Response answer(@PathParam("number") String number, @Valid @NotNull AnswerIn in) {
        return done(
                number, in, () -> answering.answer(new AnswerLetter(number, in.words(), in.language()), actor.actor()));
    }

    private Response done(String number, Object in, Runnable act) {
        return filed.created(key, in, LetterOut.class, () -> {
            act.run();
            return new LetterOut(number);
        });
    }
}
