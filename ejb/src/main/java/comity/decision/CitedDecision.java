package comity.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** A citation found in the text; an editor confirms it and says how the earlier decision was treated (section 11). */
@Embeddable
public class CitedDecision {

    @Column(name = "from_paragraph")
    private Integer fromParagraph;

    @Column(name = "to_slug")
    private String toSlug;

    @Column(name = "to_citation")
    private String toCitation;

    @Column(name = "to_paragraph")
    private Integer toParagraph;

    private String treatment = "CITED";

    @Column(name = "extracted_by")
    private String extractedBy = "AUTO";

    private boolean confirmed;

    protected CitedDecision() {}

    CitedDecision(Integer fromParagraph, NeutralCitation cited) {
        this.fromParagraph = fromParagraph;
        this.toSlug = cited.slug();
        this.toCitation = cited.withoutParagraph().toString();
        this.toParagraph = cited.paragraph();
    }

    public Integer fromParagraph() {
        return fromParagraph;
    }

    public String toSlug() {
        return toSlug;
    }

    public String toCitation() {
        return toCitation;
    }

    public Integer toParagraph() {
        return toParagraph;
    }

    public String treatment() {
        return treatment;
    }

    public boolean confirmed() {
        return confirmed;
    }
}
