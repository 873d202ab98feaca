package comity.decision;

import comity.access.AccessClass;
import comity.access.Side;
import comity.document.Document;
import comity.document.DocumentFiling;
import comity.document.Documents;
import comity.document.NewDocument;
import comity.document.PaperReclassified;
import comity.document.Papers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;

/** Puts a decision on file: the sealed PDF/A and the XML, full text or public version. */
@ApplicationScoped
@Transactional
public class DecisionPrinting {

    @Inject
    DecisionPaper form;

    @Inject
    Papers papers;

    @Inject
    Seal seal;

    @Inject
    AkomaNtoso xml;

    @Inject
    DocumentFiling filing;

    @Inject
    Documents documents;

    @Inject
    Event<PaperReclassified> changed;

    protected DecisionPrinting() {}

    /** The two documents of one version, and when the PDF was sealed. */
    record Printed(Document pdf, Document akn, Instant sealedAt) {
        List<Document> both() {
            return List.of(pdf, akn);
        }
    }

    Printed print(Decision decision, boolean published) {
        Instant sealedAt = seal.moment();
        byte[] pdf = seal.seal(papers.print(form.of(decision, published, sealedAt)), sealedAt)
                .bytes();
        String file = decision.name().slug() + (published ? "-public" : "");
        NewDocument meta = new NewDocument(
                decision.caseId(),
                published ? "public-decision" : "decision",
                null,
                decision.name().citation(),
                published ? AccessClass.PUB : AccessClass.PTY,
                Side.TRIBUNAL,
                decision.language());
        Document paper = filing.keep(meta, file + ".pdf", "application/pdf", pdf);
        Document markup = filing.keep(meta, file + ".xml", "application/xml", xml.of(decision, published));
        return new Printed(paper, markup, sealedAt);
    }

    /** At circulation the full text becomes readable by the Signatories. */
    List<Document> circulate(Decision decision) {
        List<Document> full = full(decision);
        full.forEach(document -> {
            document.reclassify(AccessClass.SIG);
            changed.fire(new PaperReclassified(document.id()));
        });
        return full;
    }

    List<Document> full(Decision decision) {
        return documents.byIds(
                List.of(decision.papers().pdfId(false), decision.papers().aknId(false)));
    }
}
