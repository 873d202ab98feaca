package comity.overview;

import comity.access.AccessClass;
import comity.access.AccessPolicy;
import comity.audit.AuditLog;
import comity.common.Actor;
import comity.docket.CaseFiles;
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

    private static final Set<AccessClass> VIEWED = EnumSet.of(AccessClass.RES, AccessClass.XPT);

    /** A paper somebody looks at, the case it belongs to, and whether its class forbids handing it out as a file. */
    record Seen(Paper paper, String reference, boolean viewOnly) {}

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

    @Inject
    CaseFiles files;

    public Paper paper(Long id, Actor actor) {
        return describe(readable(id, actor));
    }

    /** Somebody opens the paper in the portal. Reads of restricted papers are logged (section 0, rule 6). */
    Seen see(Long id, Actor actor) {
        Document document = readable(id, actor);
        log(document, actor, String.valueOf(id));
        return seen(document);
    }

    /** Somebody turns to a page: logged with the page. */
    Seen turn(Long id, int page, Actor actor) {
        Document document = readable(id, actor);
        log(document, actor, id + "/" + page);
        return seen(document);
    }

    private Seen seen(Document document) {
        String reference =
                document.caseId() == null ? null : files.find(document.caseId()).reference();
        return new Seen(describe(document), reference, VIEWED.contains(document.accessClass()));
    }

    private void log(Document document, Actor actor, String what) {
        if (LOGGED.contains(document.accessClass())) {
            audit.note(actor, "document.read", document.caseId(), what);
        }
    }

    /** Hands out the file, unless its class may only be viewed; the read is logged where the class demands it. */
    public Content open(Long id, Actor actor) {
        Document document = readable(id, actor);
        if (VIEWED.contains(document.accessClass())) {
            throw new ViewOnly();
        }
        log(document, actor, String.valueOf(id));
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
