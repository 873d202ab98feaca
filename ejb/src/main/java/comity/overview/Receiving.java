package comity.overview;

import comity.common.Actor;
import comity.document.DocumentFiling;
import comity.document.Upload;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.InputStream;

/** Takes a file in and says what arrived. */
@ApplicationScoped
@Transactional
public class Receiving {

    /** A file that has arrived. */
    public record Arrived(long id, String name, long size, String sha256, String mediaType, Integer pages) {}

    @Inject
    DocumentFiling filing;

    public Arrived take(InputStream bytes, String name, Actor actor) {
        Upload upload = filing.receive(bytes, name, actor);
        return new Arrived(
                upload.id(), upload.fileName(), upload.size(), upload.sha256(), upload.mediaType(), upload.pages());
    }
}
