package comity.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** The documents of a decision: the full text and the public version, each as sealed PDF and as XML. */
@Embeddable
public class DecisionPapers {

    @Column(name = "pdf_id")
    private Long pdfId;

    @Column(name = "akn_id")
    private Long aknId;

    @Column(name = "public_pdf_id")
    private Long publicPdfId;

    @Column(name = "public_akn_id")
    private Long publicAknId;

    void full(Long pdf, Long akn) {
        pdfId = pdf;
        aknId = akn;
    }

    void published(Long pdf, Long akn) {
        publicPdfId = pdf;
        publicAknId = akn;
    }

    public Long pdfId(boolean published) {
        return published ? publicPdfId : pdfId;
    }

    public Long aknId(boolean published) {
        return published ? publicAknId : aknId;
    }
}
