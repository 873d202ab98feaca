package comity.translation;

import comity.access.Side;
import comity.common.Actor;
import comity.docket.CaseFile;
import comity.docket.CaseFiles;
import comity.document.Document;
import comity.document.Documents;
import comity.serving.Service;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is owed, in hand and done in a case, to each reader as far as he may open the originals (X9). */
@ApplicationScoped
@Transactional
public class TranslationReading {

    @Inject
    CaseFiles files;

    @Inject
    Translations rows;

    @Inject
    TranslationGuard guard;

    @Inject
    TranslationDocket docket;

    @Inject
    Documents documents;

    public List<TranslationRow> ofCase(Long caseId, Actor actor) {
        guard.requireInside(caseId, actor);
        return shown(files.find(caseId), rows.ofCase(caseId), actor);
    }

    /** Beside a paper that the reader has open: what he may know of its translations. */
    public List<TranslationRow> beside(Long documentId, Actor actor) {
        Document paper = documents.find(documentId);
        return paper.caseId() == null || !guard.mayRead(paper, actor)
                ? List.of()
                : shown(files.find(paper.caseId()), rows.ofDocument(documentId), actor);
    }

    /** Beside the papers of a case, for whoever sees a list of them. */
    public List<TranslationRow> besides(Long caseId, Actor actor) {
        return shown(files.find(caseId), rows.ofCase(caseId), actor);
    }

    public TranslatablePaper paper(Long caseId, Long documentId, Actor actor) {
        guard.requireInside(caseId, actor);
        CaseFile file = files.find(caseId);
        return translatable(file, guard.original(file, documentId, actor), docket.sent(caseId), actor);
    }

    /** The papers beside which the reader may put a translation. */
    public List<TranslatablePaper> papers(Long caseId, Actor actor) {
        guard.requireInside(caseId, actor);
        CaseFile file = files.find(caseId);
        List<Service> sent = docket.sent(caseId);
        return documents.ofCase(caseId).stream()
                .filter(paper -> !TranslationDocket.SERVED.equals(paper.type()) && guard.mayRead(paper, actor))
                .filter(paper -> mayFile(file, paper, actor))
                .map(paper -> translatable(file, paper, sent, actor))
                .toList();
    }

    public List<LanguageRow> languages(Long caseId, Actor actor) {
        guard.requireInside(caseId, actor);
        Side side = guard.partyOf(files.find(caseId), actor);
        return rows.languages(caseId).stream()
                .map(row -> new LanguageRow(
                        row.language(),
                        row.status(),
                        row.askedBy(),
                        row.askedAt(),
                        row.answeredAt(),
                        row.isAsked() && side != null && side != row.askedBy()))
                .toList();
    }

    public boolean mayAsk(Long caseId, Actor actor) {
        return guard.partyOf(files.find(caseId), actor) != null;
    }

    private TranslatablePaper translatable(CaseFile file, Document paper, List<Service> sent, Actor actor) {
        return new TranslatablePaper(
                paper.id(),
                TranslationDocket.label(paper, sent),
                paper.type(),
                paper.title(),
                paper.language(),
                paper.accessClass(),
                mayFile(file, paper, actor));
    }

    private boolean mayFile(CaseFile file, Document paper, Actor actor) {
        if (!file.state().isRegistered()) {
            return false;
        }
        Side side = guard.partyOf(file, actor);
        return guard.isRegistry(actor) || side != null && side == paper.side();
    }

    private List<TranslationRow> shown(CaseFile file, List<Translation> found, Actor actor) {
        if (found.isEmpty()) {
            return List.of();
        }
        Map<Long, Document> papers = documents
                .byIds(found.stream()
                        .flatMap(row -> Stream.of(row.documentId(), row.paperId()))
                        .filter(Objects::nonNull)
                        .toList())
                .stream()
                .collect(Collectors.toMap(Document::id, Function.identity()));
        Map<Long, List<TranslationObjection>> objections =
                rows.objections(found.stream().map(Translation::id).toList()).stream()
                        .collect(Collectors.groupingBy(TranslationObjection::translationId));
        return found.stream()
                .filter(row -> guard.mayRead(papers.get(row.documentId()), actor))
                .map(row -> row(file, row, papers, objections.getOrDefault(row.id(), List.of()), actor))
                .toList();
    }

    private TranslationRow row(
            CaseFile file,
            Translation row,
            Map<Long, Document> papers,
            List<TranslationObjection> objections,
            Actor actor) {
        Document original = papers.get(row.documentId());
        Side side = guard.partyOf(file, actor);
        boolean registry = guard.isRegistry(actor);
        boolean inside = registry || side != null;
        return new TranslationRow(
                row.id(),
                row.documentId(),
                row.label(),
                original.type(),
                original.title(),
                original.language(),
                row.language(),
                row.origin(),
                row.status(),
                row.owedAt(),
                row.takenBy(),
                row.takenAt(),
                row.paperId(),
                row.filedSide(),
                row.filedBy(),
                row.filedAt(),
                row.paperId() == null ? null : papers.get(row.paperId()).sha256(),
                inside ? objections.stream().map(one -> said(one, actor)).toList() : List.of(),
                registry && row.status() == Translation.Status.OWED,
                registry && row.isOpen(),
                side != null
                        && row.isDone()
                        && objections.stream().noneMatch(one -> one.isOpen() && one.side() == side));
    }

    private TranslationRow.Objection said(TranslationObjection one, Actor actor) {
        return new TranslationRow.Objection(
                one.id(),
                one.side(),
                one.by(),
                one.words(),
                one.at(),
                one.answer(),
                one.answeredBy(),
                one.answeredAt(),
                one.isOpen() && guard.isRegistrar(actor));
    }
}
