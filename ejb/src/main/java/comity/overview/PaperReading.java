package comity.overview;

import comity.access.AccessClass;
import comity.access.AccessPolicy;
import comity.audit.AuditLog;
import comity.common.Actor;
import comity.document.Document;
import comity.document.DocumentStore;
import comity.document.Documents;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.util.EnumSet;
import java.util.Set;

/** Hands out the bytes of a paper to whoever may read it. */
@ApplicationScoped
@Transactional
public class PaperReading {

    private static final Set<AccessClass> LOGGED =
            EnumSet.of(AccessClass.RES, AccessClass.XPT, AccessClass.MED, AccessClass.CHB);

    /** The bytes, and what a download says about them. The receiver closes the stream. */
    public record Content(Paper paper, String fileName, InputStream bytes) {}

    @Inject
    Documents documents;

    @Inject
    DocumentStore store;

    @Inject
    AccessPolicy policy;

    @Inject
    AuditLog audit;

    public Paper paper(Long id, Actor actor) {
        return describe(readable(id, actor));
    }

    /** Opens the paper. Reads of restricted papers are logged (section 0, rule 6). */
    public Content open(Long id, Actor actor) {
        Document document = readable(id, actor);
        if (LOGGED.contains(document.accessClass())) {
            audit.note(actor, "document.read", document.caseId(), String.valueOf(id));
        }
        return new Content(describe(document), document.fileName(), store.open(document.sha256()));
    }

    private Document readable(Long id, Actor actor) {
        Document document = documents.find(id);
        policy.requireRead(actor, document.guarded());
        return document;
    }

    private static Paper describe(Document document) {
        return new Paper(
                document.id(),
                document.type(),
                document.number(),
                document.title(),
                document.accessClass(),
                document.side(),
                document.mediaType(),
                document.size(),
                document.pages() == null ? 0 : document.pages(),
                document.sha256(),
                document.filedAt(),
                document.language(),
                true);
    }
}
