package comity.measures;

import comity.decision.Decision;
import comity.decision.Decisions;
import comity.docket.CaseFile;
import comity.document.Document;
import comity.document.Documents;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Brings a decision on measures to both parties; limits of who is bound run from its service. */
@ApplicationScoped
public class MeasuresDelivery {

    @Inject
    Decisions decisions;

    @Inject
    Documents documents;

    @Inject
    MeasuresNews news;

    String serve(CaseFile file, String slug, String kind) {
        Decision decision = decisions.bySlug(slug).orElseThrow();
        List<Document> papers = List.of(documents.find(decision.papers().pdfId(true)));
        return Addressed.write(news.serve(file, papers, kind));
    }
}
