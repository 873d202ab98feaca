package comity.translation;

import comity.access.NotYours;
import comity.access.Side;
import comity.common.Actor;
import comity.docket.CaseFile;
import comity.docket.CaseFiles;
import comity.docket.Docket;
import comity.docket.NewEntry;
import comity.serving.PaperIncomplete;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** German, Spanish and Italian in one case: asked for by one party, agreed to by the other (X9). */
@ApplicationScoped
@Transactional
public class CaseLanguages {

    public static final List<String> OFFICIAL = List.of("en", "fr", "ru");
    public static final List<String> BY_AGREEMENT = List.of("de", "es", "it");

    @Inject
    CaseFiles files;

    @Inject
    TranslationGuard guard;

    @Inject
    Translations rows;

    @Inject
    Docket docket;

    @Inject
    Clock clock;

    public void ask(Long caseId, String language, Actor actor) {
        CaseFile file = files.lock(caseId);
        Side side = guard.party(file, actor);
        TranslationGuard.requireOpen(file);
        PaperIncomplete.check(TranslationGuard.RULE)
                .that(language != null && BY_AGREEMENT.contains(language), "agreed", "CHOICE_WANTED")
                .done();
        if (latest(caseId, language)
                .filter(row -> row.isAsked() || row.isAgreed())
                .isPresent()) {
            throw new LanguageAsked();
        }
        rows.add(new CaseLanguage(caseId, language, side, clock.instant()));
        record(file, "language.asked", language, side, actor);
    }

    public void answer(Long caseId, String language, boolean agrees, Actor actor) {
        CaseFile file = files.lock(caseId);
        Side side = guard.party(file, actor);
        TranslationGuard.requireOpen(file);
        CaseLanguage row =
                latest(caseId, language).filter(CaseLanguage::isAsked).orElseThrow(LanguageSettled::new);
        if (row.askedBy() == side) {
            throw new NotYours(TranslationGuard.RULE);
        }
        row.answer(agrees, clock.instant());
        record(file, agrees ? "language.agreed" : "language.declined", language, side, actor);
    }

    /** Refuses a language in which nothing may be filed in this case. */
    public void requireFree(CaseFile file, String language, String field) {
        boolean free = OFFICIAL.contains(language)
                || language.equals(file.language())
                || latest(file.id(), language).filter(CaseLanguage::isAgreed).isPresent();
        if (!free) {
            throw new LanguageNotAgreed(field, language);
        }
    }

    private Optional<CaseLanguage> latest(Long caseId, String language) {
        return rows.languages(caseId).stream()
                .filter(row -> row.language().equals(language))
                .reduce((earlier, later) -> later);
    }

    private void record(CaseFile file, String kind, String language, Side side, Actor actor) {
        docket.record(
                file,
                NewEntry.of(kind)
                        .by(actor, side)
                        .stage(TranslationDocket.STAGE)
                        .args("translation.language." + language));
    }
}
