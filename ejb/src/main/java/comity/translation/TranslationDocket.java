package comity.translation;

import comity.access.Side;
import comity.common.Actor;
import comity.docket.CaseFile;
import comity.docket.Docket;
import comity.docket.NewEntry;
import comity.document.Document;
import comity.document.DocumentFiling;
import comity.document.Documents;
import comity.document.NewDocument;
import comity.document.PaperTexts;
import comity.serving.Service;
import comity.serving.Services;
import comity.serving.Serving;
import comity.worklist.NewWorkItem;
import comity.worklist.WorkItem;
import comity.worklist.WorkList;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/** Docket lines, papers, service and tasks about translations. */
@ApplicationScoped
public class TranslationDocket {

    /** Kind of the service that ends the wait. */
    static final String SERVED = "translation";

    static final String TASK = "translate";
    static final String ANSWER = "answer-translation";

    /** Those are told who are told of service: both parties. */
    static final String STAGE = "S04";

    private static final String RULE = "X9";

    @Inject
    Documents documents;

    @Inject
    DocumentFiling filing;

    @Inject
    Docket docket;

    @Inject
    Serving serving;

    @Inject
    Services services;

    @Inject
    WorkList workList;

    static String kind(String served) {
        return "serving.kind." + served;
    }

    /** By what the docket knows a paper: its number, or what it was served as. */
    String label(Document paper) {
        return label(paper, paper.number() == null ? sent(paper.caseId()) : List.of());
    }

    List<Service> sent(Long caseId) {
        return services.ofCase(caseId);
    }

    static String label(Document paper, List<Service> sent) {
        if (paper.number() != null) {
            return paper.number();
        }
        return sent.stream()
                .filter(service -> service.documentIds().contains(paper.id()))
                .findFirst()
                .map(service -> kind(service.kind()))
                .orElse(kind("other"));
    }

    void owed(CaseFile file, Document paper, Translation row) {
        docket.record(file, line("translation.owed", row).access(paper.accessClass()));
        workList.open(new NewWorkItem(file.id(), TASK, row.subject(), "clerks", RULE, null));
    }

    /** The task is taken, and with it the translation; somebody else's is refused. */
    void take(Translation row, Actor actor) {
        WorkItem task = workList.openOf(row.caseId()).stream()
                .filter(item -> item.taskKey().equals(TASK) && item.subject().equals(row.subject()))
                .findFirst()
                .orElseThrow(TranslationOver::new);
        workList.claim(task.id(), actor);
    }

    void closeTask(Translation row) {
        workList.close(row.caseId(), TASK, row.subject());
    }

    /** The file becomes a paper beside its original, of its class, and open to who filed that. */
    Document keep(Document original, Translation row, Long upload, Actor actor) {
        PaperTexts texts = PaperTexts.of("translation", row.language());
        String title = texts.text("title." + row.origin(), original.title());
        return filing.attachOf(
                Set.of(actor.id()),
                upload,
                new NewDocument(
                        original.caseId(),
                        "translation",
                        original.number(),
                        title,
                        original.accessClass(),
                        original.side(),
                        row.language()),
                new Actor(original.filerId(), original.filerId(), Set.of(), null));
    }

    void filed(CaseFile file, Translation row, Document paper, Actor actor) {
        String event = row.isOfRegistry() ? "translation.filed" : "translation.supplied";
        docket.record(
                file,
                line(event, row)
                        .by(actor, row.filedSide())
                        .access(paper.accessClass())
                        .document(paper));
        closeTask(row);
    }

    void serve(CaseFile file, Translation row, List<Side> sides) {
        if (!sides.isEmpty()) {
            serving.serveAll(file, List.of(documents.find(row.paperId())), sides, SERVED);
        }
    }

    void objected(CaseFile file, Translation row, TranslationObjection objection, Actor actor) {
        docket.record(file, line("translation.objected", row).by(actor, objection.side()));
        workList.open(new NewWorkItem(file.id(), ANSWER, objection.subject(), "registrar", RULE, null));
    }

    void answered(CaseFile file, Translation row, TranslationObjection objection, Actor actor) {
        docket.record(file, line("translation.answered", row).by(actor, Side.TRIBUNAL));
        workList.close(file.id(), ANSWER, objection.subject());
    }

    private static NewEntry line(String kind, Translation row) {
        return NewEntry.of(kind).stage(STAGE).args(row.label(), "translation.into." + row.language());
    }
}
