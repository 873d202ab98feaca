package comity.submission;

import comity.access.Side;
import comity.common.Actor;
import comity.docket.CaseFile;
import comity.document.Document;
import comity.serving.Receiving;
import comity.serving.Serving;
import comity.translation.CaseLanguages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Hands papers to the service on the other side (S04). */
@ApplicationScoped
public class Delivery {

    @Inject
    Serving serving;

    @Inject
    Receiving receiving;

    @Inject
    CaseLanguages languages;

    /** X9: the language in which a paper is filed, free among the official ones; that of the case where none is named. */
    public String language(CaseFile file, String named) {
        String language = named == null || named.isBlank() ? file.language() : named.strip();
        languages.requireFree(file, language, "language");
        return language;
    }

    /** @return the service, or null when the papers count as served at once */
    public Long serve(CaseFile file, List<Document> papers, Side addressee, String kind) {
        return serving.serve(file, papers, addressee, kind).id();
    }

    /** Who answers a paper has received it. */
    public void receivedByActing(Long caseId, Long serviceId, Actor actor) {
        receiving.receivedByActing(caseId, serviceId, actor);
    }
}
