package comity.web.packages;

import comity.packages.PackageItem;
import comity.packages.PackageView;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The picture of a package: an item stands to the right of all it waits for; arrows run to what waits. */
public final class PackageGraph {

    private static final int STEP_X = 256;
    private static final int STEP_Y = 108;
    private static final int WIDTH = 184;
    private static final int HEIGHT = 62;
    private static final int TOP = 14;
    private static final int LONGEST = 24;

    private final List<Node> nodes = new ArrayList<>();
    private final List<String> edges = new ArrayList<>();
    private int columns;
    private int rows;

    /** A box; its words stand in the table too. */
    public record Node(PackageView.Item item, int x, int y, String css) {

        public String title() {
            String words = item.no() + ". " + item.words();
            return words.length() <= LONGEST
                    ? words
                    : words.substring(0, LONGEST - 1).strip() + "…";
        }

        public int textX() {
            return x + 12;
        }

        public int line(int number) {
            return y + 4 + 16 * number;
        }
    }

    PackageGraph(List<PackageView.Item> items) {
        Map<Integer, Integer> depth = new HashMap<>();
        items.forEach(item -> depth.put(item.no(), depth(item, items)));
        Map<Integer, Integer> used = new HashMap<>();
        Map<Integer, Node> placed = new HashMap<>();
        PackageView.Item next = next(items);
        for (PackageView.Item item : items) {
            int column = depth.get(item.no());
            int row = used.merge(column, 1, Integer::sum) - 1;
            Node node = new Node(item, column * STEP_X, TOP + row * STEP_Y, css(item, next));
            placed.put(item.no(), node);
            nodes.add(node);
            columns = Math.max(columns, column + 1);
            rows = Math.max(rows, row + 1);
        }
        items.forEach(item -> item.waitsFor().forEach(no -> edges.add(edge(placed.get(no), placed.get(item.no())))));
    }

    private static int depth(PackageView.Item item, List<PackageView.Item> items) {
        return item.waitsFor().stream()
                .mapToInt(no -> 1 + depth(items.get(no - 1), items))
                .max()
                .orElse(0);
    }

    private static PackageView.Item next(List<PackageView.Item> items) {
        return items.stream()
                .filter(item -> item.status() == PackageItem.Status.OPEN && item.dueAt() != null)
                .min(java.util.Comparator.comparing(PackageView.Item::dueAt))
                .orElse(null);
    }

    private static String css(PackageView.Item item, PackageView.Item next) {
        return switch (item.status()) {
            case VERIFIED -> "is-done-n";
            case BREACHED -> "is-over-n";
            case OPEN -> item.equals(next) ? "is-open-n" : "";
            case WAITING -> "is-wait-n";
        };
    }

    /** From the right side of one box to the left side of the other, along the gap before the other's column. */
    private static String edge(Node from, Node to) {
        int y1 = from.y() + HEIGHT / 2;
        int y2 = to.y() + HEIGHT / 2;
        int start = from.x() + WIDTH;
        int end = to.x() - 6;
        if (to.x() - from.x() == STEP_X || y1 != y2) {
            int bend = to.x() - 36;
            return y1 == y2 ? "M" + start + " " + y1 + "H" + end : route(start, y1, bend, y2, end, to.x() - from.x());
        }
        int above = from.y() - 10;
        return "M" + (from.x() + WIDTH - 20) + " " + from.y() + "V" + above + "H" + (to.x() + 20) + "V" + (to.y() - 6);
    }

    private static String route(int start, int y1, int bend, int y2, int end, int distance) {
        if (distance == STEP_X) {
            return "M" + start + " " + y1 + "H" + bend + "V" + y2 + "H" + end;
        }
        int between = y2 > y1 ? y1 + STEP_Y / 2 : y1 - STEP_Y / 2;
        int first = start + 36;
        return "M" + start + " " + y1 + "H" + first + "V" + between + "H" + bend + "V" + y2 + "H" + end;
    }

    public List<Node> nodes() {
        return nodes;
    }

    public List<String> edges() {
        return edges;
    }

    public int width() {
        return Math.max(3, columns) * STEP_X - STEP_X + WIDTH + 2;
    }

    public int height() {
        return TOP + rows * STEP_Y - STEP_Y + HEIGHT + 12;
    }
}
