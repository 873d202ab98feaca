package comity.document;

import comity.access.NoSuchThing;
import comity.common.Actor;
import comity.common.SystemTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Collection;
import java.util.Set;

/** Takes files in and puts papers on file. The row commits only when the bytes are on disk. */
@ApplicationScoped
@Transactional
public class DocumentFiling {

    /** Section 2.2: 100 MB a file. */
    public static final long FILE_MOST = 100L * 1024 * 1024;

    @Inject
    DocumentStore store;

    @Inject
    Documents documents;

    @Inject
    FileInspection inspection;

    @Inject
    Clock clock;

    @Inject
    @SystemTime
    Clock systemClock;

    /** Streams a file in. Refuses empty, oversized, misnamed and bomb files with a reason that names the file. */
    public Upload receive(InputStream in, String fileName, Actor actor) {
        String name = FileNames.safe(fileName);
        try {
            Stored stored = store.put(in, FILE_MOST);
            if (stored.size() == 0) {
                throw new EmptyFile(name);
            }
            Path file = store.file(stored.sha256());
            String mediaType = inspection.mediaType(file, name);
            Integer pages = inspection.pages(file, mediaType);
            return documents.add(new Upload(name, mediaType, stored, pages, actor.id(), systemClock.instant()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes an uploaded file a paper of the case. Only its owner can. */
    public Document attach(long uploadId, NewDocument meta, Actor actor) {
        Upload upload = documents.upload(uploadId, actor.id());
        upload.attach();
        Document paper = new Document(
                        meta, upload.fileName(), upload.stored(), upload.mediaType(), upload.pages(), actor.id())
                .filedOn(clock.instant());
        return documents.add(paper);
    }

    /** Keeps uploaded files that a draft names from being swept; only those of the given owners. */
    public void hold(Collection<Long> uploadIds, Set<String> owners) {
        documents.uploads(uploadIds).stream()
                .filter(upload -> owners.contains(upload.ownerId()))
                .forEach(Upload::attach);
    }

    /** As {@link #attach}, for a file that a member of the same delegation sent. The signer is the filer. */
    public Document attachOf(Set<String> owners, long uploadId, NewDocument meta, Actor filer) {
        Upload upload = documents.upload(uploadId, owners).orElseThrow(NoSuchThing::new);
        upload.attach();
        Document paper = new Document(
                        meta, upload.fileName(), upload.stored(), upload.mediaType(), upload.pages(), filer.id())
                .filedOn(clock.instant());
        return documents.add(paper);
    }

    /** Puts a paper of the Tribunal's own making on file. */
    public Document print(Long caseId, NewDocument meta, byte[] pdf) {
        return keep(meta, FileNames.safe(meta.type() + ".pdf"), "application/pdf", pdf);
    }

    /** As {@link #print}, for bytes of another kind, such as the XML of a decision. */
    public Document keep(NewDocument meta, String fileName, String mediaType, byte[] bytes) {
        try {
            Stored stored = store.put(new ByteArrayInputStream(bytes), Long.MAX_VALUE);
            Integer pages = inspection.pages(store.file(stored.sha256()), mediaType);
            Document paper = new Document(
                            meta,
                            fileName,
                            stored,
                            mediaType,
                            pages,
                            Actor.registry().id())
                    .filedOn(clock.instant());
            return documents.add(paper);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
