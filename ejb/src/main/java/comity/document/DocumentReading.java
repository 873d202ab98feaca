package comity.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.util.List;
import org.apache.tika.Tika;

/** Reads the words of papers in the background, so that no filing waits for it. */
@ApplicationScoped
@Transactional
public class DocumentReading {

    private static final int LONGEST = 10_000_000;

    @Inject
    Documents documents;

    @Inject
    DocumentStore store;

    private final Tika tika = new Tika();

    /** Reads the next few unread papers; returns how many. A paper that cannot be read gets empty words. */
    public int readNext(int most) {
        List<Document> unread = documents.unread(most);
        unread.forEach(paper -> documents.keepText(paper.id(), words(paper)));
        return unread.size();
    }

    private String words(Document paper) {
        try (InputStream in = store.open(paper.sha256())) {
            org.apache.tika.metadata.Metadata hints = new org.apache.tika.metadata.Metadata();
            return tika.parseToString(in, hints, LONGEST).replace("\u0000", "");
        } catch (Exception unreadable) {
            System.getLogger(DocumentReading.class.getName())
                    .log(System.Logger.Level.WARNING, "no words read from document " + paper.id(), unreadable);
            return "";
        }
    }
}
