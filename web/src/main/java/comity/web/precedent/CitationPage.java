package comity.web.precedent;

import comity.precedent.CitationGraph;
import comity.precedent.CitationReading;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The citations of a decision as a drawing and as a table: arrows point to the decision cited. */
@Named
@RequestScoped
public class CitationPage {

    private static final int LEFT = 8;
    private static final int BOX = 150;
    private static final int COLUMN = 220;
    private static final int ROW = 66;
    private static final int HALF = 23;
    private static final int NARROWEST = 990;

    @Inject
    CitationReading citations;

    private String id;
    private CitationGraph graph;
    private List<Box> boxes = List.of();

    /** A decision in the drawing. */
    public record Box(CitationGraph.Node node, int x, int y) {
        /** Whether it is the decision whose citations are drawn. */
        public boolean self() {
            return node.steps() == 0;
        }
    }

    /** A citation in the drawing. */
    public record Arrow(String path) {}

    public void load() {
        graph = citations.around(id == null ? "" : id);
        boxes = placed();
    }

    /** Each decision stands to the right of all it cites; in a column the latest stands below. */
    private List<Box> placed() {
        Map<String, Integer> columns = new HashMap<>();
        graph.nodes().stream()
                .sorted(Comparator.comparing(CitationGraph.Node::date).thenComparing(CitationGraph.Node::citation))
                .forEach(node -> columns.put(node.slug(), column(node, columns)));
        Map<Integer, Integer> filled = new HashMap<>();
        return graph.nodes().stream()
                .sorted(Comparator.comparing(CitationGraph.Node::date).thenComparing(CitationGraph.Node::citation))
                .map(node -> new Box(
                        node,
                        LEFT + columns.get(node.slug()) * COLUMN,
                        LEFT + (filled.merge(columns.get(node.slug()), 1, Integer::sum) - 1) * ROW))
                .toList();
    }

    private int column(CitationGraph.Node node, Map<String, Integer> known) {
        return graph.edges().stream()
                .filter(edge -> edge.from().equals(node.slug()) && known.containsKey(edge.to()))
                .mapToInt(edge -> known.get(edge.to()) + 1)
                .max()
                .orElse(0);
    }

    public List<Box> getBoxes() {
        return boxes;
    }

    public List<Arrow> getArrows() {
        Map<String, Box> of = new HashMap<>();
        boxes.forEach(box -> of.put(box.node().slug(), box));
        return graph.edges().stream()
                .map(edge -> path(of.get(edge.from()), of.get(edge.to())))
                .distinct()
                .map(Arrow::new)
                .toList();
    }

    private static String path(Box from, Box to) {
        int start = from.x();
        int end = to.x() + BOX + 2;
        int bend = (start + end) / 2;
        return "M" + start + " " + (from.y() + HALF) + "C" + bend + " " + (from.y() + HALF) + " " + bend + " "
                + (to.y() + HALF) + " " + end + " " + (to.y() + HALF);
    }

    public int getWidth() {
        return Math.max(NARROWEST, boxes.stream().mapToInt(Box::x).max().orElse(0) + BOX + LEFT);
    }

    public int getHeight() {
        return boxes.stream().mapToInt(Box::y).max().orElse(0) + 2 * HALF + LEFT;
    }

    /** The decision itself. */
    public CitationGraph.Node getMiddle() {
        return graph.node(graph.slug());
    }

    public CitationGraph getGraph() {
        return graph;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
