package comity.translation;

import comity.access.AccessClass;
import comity.access.NotYours;
import comity.access.Side;
import comity.common.Actor;
import comity.docket.CaseFile;
import comity.docket.CaseFiles;
import comity.document.Document;
import comity.party.LanguageDeclaring;
import comity.serving.PaperIncomplete;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Translations are taken in hand, filed, supplied, doubted and answered for (X9). */
@ApplicationScoped
@Transactional
public class Translating {

    /** What a translation may be: a portable document, a word-processor file or plain text. */
    private static final Set<String> FORMATS = Set.of(
            "application/pdf",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "application/vnd.oasis.opendocument.text",
            "text/plain");

    @Inject
    CaseFiles files;

    @Inject
    TranslationGuard guard;

    @Inject
    Translations rows;

    @Inject
    TranslationDebts debts;

    @Inject
    TranslationDocket docket;

    @Inject
    Clock clock;

    /** A clerk or the Registrar takes what is owed in hand. */
    public void take(Long caseId, Long id, Actor actor) {
        CaseFile file = files.lock(caseId);
        guard.requireRegistry(file, actor);
        Translation row = rows.find(caseId, id);
        guard.original(file, row.documentId(), actor);
        if (!row.isOpen()) {
            throw new TranslationOver();
        }
        docket.take(row, actor);
    }

    /** The registry's translation discharges what is owed and is served on who waits for it; a party's stands beside. */
    public Long file(FileTranslation filed, Actor actor) {
        CaseFile file = files.lock(filed.caseId());
        boolean registry = guard.isRegistry(actor);
        Side side = registry ? Side.TRIBUNAL : guard.party(file, actor);
        TranslationGuard.requireOpen(file);
        Document original = guard.original(file, filed.documentId(), actor);
        if (!registry && original.side() != side) {
            throw new NotYours(TranslationGuard.RULE);
        }
        requireComplete(filed, original);
        Translation row = registry ? discharged(original, filed.language()) : supplied(original, filed.language());
        Document paper = docket.keep(original, row, filed.upload(), actor);
        requireFormat(paper);
        row.file(paper, side, actor, clock.instant());
        docket.filed(file, row, paper, actor);
        docket.serve(file, row, served(row, original, side));
        return row.id();
    }

    private static void requireComplete(FileTranslation filed, Document original) {
        String language = filed.language();
        PaperIncomplete.check(TranslationGuard.RULE)
                .that(language != null && LanguageDeclaring.LANGUAGES.contains(language), "language", "CHOICE_WANTED")
                .that(language == null || !language.equals(original.language()), "language", "LANGUAGE_OF_ORIGINAL")
                .that(filed.upload() != null, "upload", "REQUIRED")
                .done();
    }

    private static void requireFormat(Document paper) {
        PaperIncomplete.check(TranslationGuard.RULE)
                .that(FORMATS.contains(paper.mediaType()), "upload", "TRANSLATION_FORMAT", paper.fileName())
                .done();
    }

    private Translation discharged(Document original, String language) {
        Optional<Translation> latest = rows.ofRegistry(original.id(), language);
        if (latest.filter(Translation::isDone).isPresent()
                && rows.objections(List.of(latest.get().id())).isEmpty()) {
            throw new TranslatedAlready();
        }
        return latest.filter(Translation::isOpen)
                .orElseGet(() -> rows.add(
                        new Translation(original, docket.label(original), language, Translation.Origin.REGISTRY)));
    }

    private Translation supplied(Document original, String language) {
        return rows.add(new Translation(original, docket.label(original), language, Translation.Origin.PARTY));
    }

    /** A party's translation goes to the other side, unless the original is closed to it. */
    private List<Side> served(Translation row, Document original, Side side) {
        if (row.isOfRegistry()) {
            return debts.waiting(row, original);
        }
        boolean closed = EnumSet.of(AccessClass.RES, AccessClass.XPT).contains(original.accessClass())
                || original.accessClass().isRoom();
        return closed ? List.of() : List.of(side.other());
    }

    /** A party says what is wrong with a translation. */
    public Long object(Long caseId, Long id, String words, Actor actor) {
        CaseFile file = files.lock(caseId);
        Side side = guard.party(file, actor);
        Translation row = rows.find(caseId, id);
        guard.original(file, row.documentId(), actor);
        if (!row.isDone()) {
            throw new NotTranslatedYet();
        }
        if (rows.objections(List.of(id)).stream().anyMatch(earlier -> earlier.isOpen() && earlier.side() == side)) {
            throw new TranslationDoubted();
        }
        TranslationGuard.requireWords("objection", words);
        TranslationObjection objection = rows.add(new TranslationObjection(row, side, words, actor, clock.instant()));
        docket.objected(file, row, objection, actor);
        return objection.id();
    }

    /** The Registrar answers; where the party is right a corrected version is filed. */
    public void answer(Long caseId, Long objectionId, String words, Actor actor) {
        CaseFile file = files.lock(caseId);
        guard.requireRegistrar(file, actor);
        TranslationObjection objection = rows.objection(caseId, objectionId);
        Translation row = rows.find(caseId, objection.translationId());
        if (!objection.isOpen()) {
            throw new TranslationAnswered();
        }
        TranslationGuard.requireWords("answer", words);
        objection.answered(words, actor, clock.instant());
        docket.answered(file, row, objection, actor);
    }
}
