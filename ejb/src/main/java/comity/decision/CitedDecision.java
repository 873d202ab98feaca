package comity.decision;

import comity.document.Marked;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** A citation found in the text; an editor confirms it and says how the earlier decision was treated (section 11). */
@Embeddable
public class CitedDecision {

    private static final String BY_EDITOR = "EDITOR";

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

    /** The editor has found that it is no citation; the row stays, so that the log stays explained. */
    private boolean dismissed;

    /** How deeply the earlier decision was dealt with, 1 to 4; null until an editor has said so. */
    private Integer depth;

    /** The holding treated where the editor has named it; null where paragraph or the whole decision is meant. */
    @Column(name = "to_holding")
    private Long toHolding;

    /** Whether the public words still have it; what is redacted is not cited in public. */
    @Column(name = "in_public")
    private boolean inPublic = true;

    protected CitedDecision() {}

    CitedDecision(Integer fromParagraph, NeutralCitation cited) {
        this.fromParagraph = fromParagraph;
        this.toSlug = cited.slug();
        this.toCitation = cited.withoutParagraph().toString();
        this.toParagraph = cited.paragraph();
    }

    /** A citation that the words make without its form, added by the editor from the public text. */
    static CitedDecision byEditor(Integer fromParagraph, NeutralCitation cited) {
        CitedDecision added = new CitedDecision(fromParagraph, cited);
        added.extractedBy = BY_EDITOR;
        return added;
    }

    void treat(Treatment how, Integer howDeeply, Long holding) {
        treatment = how.name();
        depth = howDeeply;
        toHolding = holding;
        confirmed = true;
        dismissed = false;
    }

    void dismiss() {
        treatment = Treatment.CITED.name();
        depth = null;
        toHolding = null;
        confirmed = false;
        dismissed = true;
    }

    /** Every citation in the full words of a line. */
    static List<CitedDecision> in(DecisionLine line) {
        return found(line, false)
                .map(citation -> new CitedDecision(line.number(), citation))
                .toList();
    }

    private static Stream<NeutralCitation> found(DecisionLine line, boolean published) {
        return NeutralCitation.in(Marked.plain(line.words(published))).results().map(NeutralCitation::read);
    }

    /** The decision is published: does the public text of the paragraph still have the citation? */
    void publish(List<DecisionLine> body) {
        inPublic = isByEditor()
                || body.stream()
                        .filter(line -> Objects.equals(line.number(), fromParagraph))
                        .flatMap(line -> found(line, true))
                        .anyMatch(left -> left.slug().equals(toSlug) && Objects.equals(left.paragraph(), toParagraph));
    }

    public boolean isInPublic() {
        return inPublic;
    }

    /** Whether the public is shown it: its words are left and no editor has found that it is none. */
    public boolean isShown() {
        return inPublic && !dismissed;
    }

    public boolean isDismissed() {
        return dismissed;
    }

    public boolean isByEditor() {
        return BY_EDITOR.equals(extractedBy);
    }

    public Integer depth() {
        return depth;
    }

    public Long toHolding() {
        return toHolding;
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
