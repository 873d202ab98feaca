package comity.web.translation;

import comity.translation.CaseLanguages;
import comity.translation.FileTranslation;
import comity.translation.LanguageRow;
import comity.translation.TranslatablePaper;
import comity.translation.Translating;
import comity.translation.TranslationReading;
import comity.translation.TranslationRow;
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

/** Translations of papers, and the languages agreed in a case (X9). */
@Path("cases/{reference}/translations")
@Tag(name = "Translations")
@RequestScoped
@Produces("application/json")
@Consumes("application/json")
public class TranslationsResource {

    @Inject
    Translating translating;

    @Inject
    TranslationReading reading;

    @Inject
    CaseLanguages languages;

    @Inject
    ActDesk desk;

    @PathParam("reference")
    String reference;

    @HeaderParam("Idempotency-Key")
    String key;

    /** Number of the original, language of the translation ({@code en fr ru de es it}), number of the upload. */
    public record TranslationIn(Long document, String language, Long upload) {}

    public record ObjectionIn(String objection) {}

    public record AnswerIn(String answer) {}

    /** One of {@code de es it}. */
    public record LanguageIn(String language) {}

    public record AgreementIn(boolean agrees) {}

    @GET
    @Operation(summary = "Translations owed, in hand and on file, of papers that the caller may open (X9)")
    public List<TranslationRow> list() {
        return reading.ofCase(desk.caseId(reference), desk.actor());
    }

    @GET
    @Path("papers")
    @Operation(summary = "The papers beside which the caller may put a translation")
    public List<TranslatablePaper> papers() {
        return reading.papers(desk.caseId(reference), desk.actor());
    }

    @POST
    @Operation(
            summary = "File a translation of a paper (registry), or supply one of an own paper (party)",
            description =
                    "The registry's translation is served on the side that waits for it, whose limits then move on."
                            + " A party's stands beside the original and is served on the other side.")
    public Response file(@Valid @NotNull TranslationIn in) {
        return desk.fileItem(reference, key, in, (id, actor) -> {
            FileTranslation filed = new FileTranslation(id, in.document(), in.language(), in.upload());
            return new ActDesk.ItemOut(id, reference, translating.file(filed, actor), null);
        });
    }

    @POST
    @Path("{translation}/taken")
    @Operation(summary = "Take a translation that is owed in hand (registry)")
    public Response take(@PathParam("translation") long translation) {
        return desk.file(
                reference, key, "taken/" + translation, (id, actor) -> translating.take(id, translation, actor));
    }

    @POST
    @Path("{translation}/objections")
    @Operation(summary = "A party says what is wrong with a translation")
    public Response object(@PathParam("translation") long translation, @Valid @NotNull ObjectionIn in) {
        return desk.fileItem(
                reference,
                key,
                in,
                (id, actor) -> new ActDesk.ItemOut(
                        id, reference, translating.object(id, translation, in.objection(), actor), null));
    }

    @POST
    @Path("objections/{objection}/answer")
    @Operation(summary = "The Registrar answers an objection to a translation")
    public Response answer(@PathParam("objection") long objection, @Valid @NotNull AnswerIn in) {
        return desk.file(reference, key, in, (id, actor) -> translating.answer(id, objection, in.answer(), actor));
    }

    @GET
    @Path("languages")
    @Operation(summary = "Languages asked for and agreed in the case beside the official ones")
    public List<LanguageRow> languages() {
        return reading.languages(desk.caseId(reference), desk.actor());
    }

    @POST
    @Path("languages")
    @Operation(summary = "A party asks for German, Spanish or Italian in the case")
    public Response ask(@Valid @NotNull LanguageIn in) {
        return desk.file(reference, key, in, (id, actor) -> languages.ask(id, in.language(), actor));
    }

    @POST
    @Path("languages/{language}/answer")
    @Operation(summary = "The other party agrees to the language or does not")
    public Response agree(@PathParam("language") String language, @Valid @NotNull AgreementIn in) {
        return desk.file(reference, key, in, (id, actor) -> languages.answer(id, language, in.agrees(), actor));
    }
}
