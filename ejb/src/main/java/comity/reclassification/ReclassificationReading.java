package comity.reclassification;

import comity.access.AccessClass;
import comity.access.AccessPolicy;
import comity.access.Guarded;
import comity.access.NoSuchThing;
import comity.common.Actor;
import comity.deadline.Deadline;
import comity.deadline.DeadlineKeeper;
import comity.docket.CaseFile;
import comity.docket.CaseFiles;
import comity.document.Document;
import comity.document.Documents;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Classes of the filed papers of a case and the requests about them, for those inside it. */
@ApplicationScoped
@Transactional
public class ReclassificationReading {

    private static final List<String> LIMITS =
            List.of(ReclassificationGuard.RULE, ReclassificationGuard.ANSWER, ReclassificationGuard.OBJECT);

    @Inject
    CaseFiles files;

    @Inject
    Reclassifications rows;

    @Inject
    ReclassificationGuard guard;

    @Inject
    PaperClasses classes;

    @Inject
    Documents documents;

    @Inject
    DeadlineKeeper keeper;

    @Inject
    AccessPolicy policy;

    public List<ReclassificationRow> ofCase(Long caseId, Actor actor) {
        requireInside(caseId, actor);
        Hand hand = guard.hand(files.find(caseId), actor);
        Map<String, Deadline> running = keeper.running(caseId).stream()
                .filter(limit -> LIMITS.contains(limit.code()))
                .collect(Collectors.toMap(Deadline::subject, Function.identity(), (first, second) -> first));
        return rows.ofCase(caseId).stream()
                .map(row -> row(row, running.get(row.subject()), hand))
                .toList();
    }

    /** The filed papers that the reader may open, and whether he may ask for another class. */
    public List<ClassedPaper> papers(Long caseId, Actor actor) {
        requireInside(caseId, actor);
        CaseFile file = files.find(caseId);
        boolean mayAsk = !guard.hand(file, actor).isEmpty();
        PaperClasses.Labels labels = classes.labels(file);
        List<Long> pending =
                rows.openOf(caseId).stream().map(Reclassification::documentId).toList();
        return documents.readable(caseId, policy.readable(actor, caseId), actor.id()).stream()
                .filter(paper ->
                        !paper.accessClass().isRoom() && ReclassificationGuard.isFiled(paper, labels.isExhibit(paper)))
                .map(paper -> paper(paper, labels, true, pending.contains(paper.id()), mayAsk))
                .toList();
    }

    /** One paper; to who may not open it only what the docket says of it too. */
    public ClassedPaper paper(Long caseId, Long documentId, Actor actor) {
        requireInside(caseId, actor);
        Document paper = documents.find(documentId == null ? -1L : documentId);
        CaseFile file = files.find(caseId);
        PaperClasses.Labels labels = classes.labels(file);
        if (!caseId.equals(paper.caseId())
                || paper.accessClass().isRoom()
                || !ReclassificationGuard.isFiled(paper, labels.isExhibit(paper))) {
            throw new NoSuchThing();
        }
        boolean readable = policy.mayRead(actor, paper.guarded());
        Hand hand = guard.hand(file, actor);
        boolean mayAsk = hand.decides() || readable && !hand.isEmpty();
        return paper(paper, labels, readable, rows.pending(caseId, documentId).isPresent(), mayAsk);
    }

    /** The requests about one paper, the latest last. */
    public List<ReclassificationRow> ofPaper(Long caseId, Long documentId, Actor actor) {
        return ofCase(caseId, actor).stream()
                .filter(row -> row.documentId().equals(documentId))
                .toList();
    }

    private void requireInside(Long caseId, Actor actor) {
        policy.requireRead(actor, new Guarded(caseId, AccessClass.PTY, null, null));
    }

    private static ClassedPaper paper(
            Document paper, PaperClasses.Labels labels, boolean readable, boolean pending, boolean mayAsk) {
        return new ClassedPaper(
                paper.id(),
                labels.of(paper),
                paper.type(),
                readable ? paper.title() : null,
                paper.language(),
                paper.accessClass(),
                paper.side(),
                pending,
                mayAsk,
                ReclassificationGuard.needsSummary(paper, AccessClass.RES, labels.isExhibit(paper)));
    }

    private static ReclassificationRow row(Reclassification row, Deadline limit, Hand hand) {
        return new ReclassificationRow(
                row.id(),
                row.documentId(),
                row.label(),
                row.former(),
                row.wanted(),
                row.raises(),
                row.status(),
                row.askedBy(),
                row.askedByName(),
                row.reasons(),
                row.objectedBy(),
                row.objection(),
                row.answer(),
                row.ruling(),
                row.askedAt(),
                row.settledAt(),
                limit == null ? null : limit.dueAt(),
                limit == null ? null : limit.code(),
                hand.mayObject(row),
                hand.mayAnswer(row),
                hand.mayRule(row));
    }
}
