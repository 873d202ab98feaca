package comity.precedent;

import comity.decision.AdoptionStatus;
import java.time.LocalDate;
import java.util.List;

/**
 * Decisions whose texts are alike to what was given. It says where words agree and what became of the claims there;
 * what follows for the case at hand it never says (section 11).
 *
 * @param indexReady false while the index cannot be asked
 * @param language in which the text was compared
 * @param leftOut paragraphs of a draft beyond those that are compared
 * @param took milliseconds
 */
public record FoundAuthorities(boolean indexReady, String language, List<Part> parts, int leftOut, long took) {

    /**
     * One compared text and what is alike to it.
     *
     * @param text its beginning
     */
    public record Part(String text, List<Hit> hits) {}

    /**
     * A decision or authority, the most alike first.
     *
     * @param adoption what became of a decision of the Tribunal in the Council; null of an external authority
     * @param adverse whether a claim in it ended against the side that asks
     * @param paragraph the paragraph that is most alike, or null where no single one has anything in common
     */
    public record Hit(
            String slug,
            String citation,
            boolean external,
            String type,
            String title,
            LocalDate dateOfDecision,
            String court,
            int weight,
            AdoptionStatus adoption,
            List<String> outcomes,
            boolean adverse,
            Paragraph paragraph,
            double score) {}

    /**
     * A paragraph of the public version.
     *
     * @param number by which it is cited, or null
     * @param status what stands of the holdings that rest on it, the worst of them ({@code GOOD}, {@code QUALIFIED},
     *     {@code DOUBTED} or {@code BAD}); null where editors have written none there
     */
    public record Paragraph(String number, String text, String status) {}
}
