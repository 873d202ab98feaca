package comity.ear.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The table of a run: each line is told as soon as it is measured, and all of them together at the end. */
final class Figures {

    private record Figure(String what, String measured, String floor, String ratio, String gate, boolean held) {}

    private final List<Figure> figures = new ArrayList<>();

    void keep(String what, String measured, String floor, String ratio, String gate, boolean held) {
        Figure figure = new Figure(what, measured, floor, ratio, gate, held);
        figures.add(figure);
        System.out.println(line(figure));
    }

    /** A figure that no gate is held against. */
    void tell(String what, String measured, String floor, String ratio) {
        keep(what, measured, floor, ratio, "", true);
    }

    void print() {
        System.out.println();
        System.out.println("| Figure | Measured | Floor | Ratio | Gate |");
        System.out.println("|---|---|---|---|---|");
        figures.forEach(figure -> System.out.println(line(figure)));
    }

    boolean held() {
        return figures.stream().allMatch(Figure::held);
    }

    private static String line(Figure figure) {
        return "| "
                + String.join(" | ", figure.what(), figure.measured(), figure.floor(), figure.ratio(), figure.gate())
                + (figure.held() ? " |" : " MISSED |");
    }

    static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    static String text(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
