package comity.precedent;

import java.time.LocalDate;
import java.util.List;

/**
 * Published decisions within two steps of one of them (section 11).
 *
 * @param slug of the decision in the middle
 * @param more whether some were left out, the oldest first
 * @param edges between the nodes, the latest citing decision first
 */
public record CitationGraph(String slug, boolean more, List<Node> nodes, List<Edge> edges) {

    /** @param steps 0 for the decision itself, 1 or 2 for those around it */
    public record Node(
            String slug, String citation, String type, String title, LocalDate date, int weight, int steps) {}

    /**
     * One decision cites another.
     *
     * @param fromParagraph where; null in a part without numbers
     * @param toParagraph what of it; null for the whole
     * @param treatment code; {@code CITED} until an editor has {@code confirmed} it or another
     */
    public record Edge(
            String from, Integer fromParagraph, String to, Integer toParagraph, String treatment, boolean confirmed) {}

    public Node node(String wanted) {
        return nodes.stream()
                .filter(node -> node.slug().equals(wanted))
                .findFirst()
                .orElseThrow();
    }
}
