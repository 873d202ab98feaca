package comity.ear.bench;

import comity.precedent.Likeness;
import comity.precedent.Likeness.Part;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How well "find authority" finds what later courts cited (section 11): the very ranking of the product, beside plain
 * Lucene, on cases whose citations are known. It needs no house. The settings of the product are those that the grid
 * chooses; what they are worth on queries that did not choose them is told by five-fold cross-validation.
 */
final class Retrieval {

    private static final double MAP_LEAST = 0.40;
    private static final double RECALL_LEAST = 0.85;
    private static final double MILLIS_MOST = 150;
    private static final int DEPTH = 1000;
    private static final int FOLDS = 5;

    /** A claim's grounds have about so many letters. */
    private static final int CLAIM = 4000;

    private final PriorCases cases;
    private boolean held = true;

    private Retrieval(PriorCases cases) {
        this.cases = cases;
    }

    /** Whether the gates hold, or there is nothing to measure with. */
    static boolean run() throws IOException {
        Optional<PriorCases> cases = PriorCases.find();
        if (cases.isEmpty()) {
            System.out.println("Retrieval is skipped: ../shared/data/precedent-retrieval is absent.");
            return true;
        }
        Path folder = Files.createTempDirectory("comity-retrieval");
        try {
            return new Retrieval(cases.get()).measure(folder);
        } finally {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private boolean measure(Path folder) throws IOException {
        try (AlikeIndex index =
                AlikeIndex.of(folder.resolve("cases"), List.copyOf(cases.texts().entrySet()), true)) {
            System.out.printf(
                    "%n%d queries, %d prior cases; in brackets the 95 %% bootstrap interval%n%n",
                    cases.queries().size(), index.size());
            System.out.println("| Ranking | MAP | MRR | P@10 | Recall@100 | Gate |");
            System.out.println("|---|---|---|---|---|---|");
            print("Plain Lucene BM25, EnglishAnalyzer", each(text -> index.plain(text, DEPTH)), "");
            for (int size = 2; size <= 4; size++) {
                print("Runs of " + size + " stems alone", of(index, List.of(new Part(size, 2, 1, 1024, 1))), "");
            }
            print(
                    "Runs of 2 and 3, and single stems lightly",
                    of(index, Setting.all().get(0).parts()),
                    "");
            List<Measures> product = of(index, Likeness.PRODUCT);
            gate(Measures.map(product).value() >= MAP_LEAST
                    && Measures.recall(product).value() >= RECALL_LEAST);
            print("**The product: runs of 2 to 4, and single stems lightly**", product, "MAP ≥ 0.40, recall ≥ 0.85");
            validate(index);
            times(index, folder);
        }
        return held;
    }

    /** A point of the grid: how long runs may be, how many are compared, and BM25's two numbers. */
    private record Setting(int longest, int rarest, float k1, float b) {

        static List<Setting> all() {
            List<Setting> all = new ArrayList<>();
            for (int longest : new int[] {3, 4}) {
                for (int rarest : new int[] {1024, 512, 2048}) {
                    all.add(new Setting(longest, rarest, 2, 1));
                    all.add(new Setting(longest, rarest, 1.2f, 0.75f));
                }
            }
            return all;
        }

        List<Part> parts() {
            return Stream.concat(
                            Stream.of(new Part(1, 1.2f, 0.75f, 256, 0.1f)),
                            IntStream.rangeClosed(2, longest).mapToObj(size -> new Part(size, k1, b, rarest, 1)))
                    .toList();
        }
    }

    private void validate(AlikeIndex index) throws IOException {
        Map<Setting, List<Measures>> grid = new LinkedHashMap<>();
        for (Setting setting : Setting.all()) {
            grid.put(setting, of(index, setting.parts()));
        }
        List<Measures> heldOut = new ArrayList<>();
        List<Setting> chosen = new ArrayList<>();
        int queries = cases.queries().size();
        for (int fold = 0; fold < FOLDS; fold++) {
            int out = fold;
            Setting best = best(
                    grid,
                    IntStream.range(0, queries).filter(i -> i % FOLDS != out).toArray());
            chosen.add(best);
            IntStream.range(0, queries)
                    .filter(i -> i % FOLDS == out)
                    .forEach(i -> heldOut.add(grid.get(best).get(i)));
        }
        print("Held out, settings chosen on the other four fifths", heldOut, "");
        Setting whole = best(grid, IntStream.range(0, queries).toArray());
        boolean same = whole.parts().equals(Likeness.PRODUCT);
        gate(same);
        System.out.printf("%nGrid of %d settings; the folds choose:%n", grid.size());
        chosen.forEach(setting -> System.out.println("- " + setting));
        System.out.printf("All queries choose %s: %s%n", whole, same ? "the product's" : "NOT the product's, MISSED");
        grid.forEach((setting, all) -> System.out.printf(
                Locale.ROOT,
                "  %s: MAP %.4f, recall@100 %.4f%n",
                setting,
                Measures.map(all).value(),
                Measures.recall(all).value()));
    }

    private static Setting best(Map<Setting, List<Measures>> grid, int[] queries) {
        return grid.entrySet().stream()
                .max(Comparator.comparingDouble(setting -> Arrays.stream(queries)
                        .mapToDouble(i -> setting.getValue().get(i).ap())
                        .sum()))
                .orElseThrow()
                .getKey();
    }

    /** Each line of a prior case as a paragraph: how long the comparison takes, decisions and paragraphs together. */
    private void times(AlikeIndex whole, Path folder) throws IOException {
        List<Map.Entry<String, String>> lines = new ArrayList<>();
        cases.texts()
                .forEach((name, text) ->
                        text.lines().filter(line -> !line.isBlank()).forEach(line -> lines.add(Map.entry(name, line))));
        try (AlikeIndex paragraphs = AlikeIndex.of(folder.resolve("paragraphs"), lines, false)) {
            System.out.printf("%n%d decisions, %d paragraphs%n", whole.size(), paragraphs.size());
            double claim = time("a claim of 4,000 letters", whole, paragraphs, CLAIM);
            gate(claim <= MILLIS_MOST);
            time("a whole case", whole, paragraphs, Integer.MAX_VALUE);
        }
    }

    private double time(String what, AlikeIndex whole, AlikeIndex paragraphs, int longest) throws IOException {
        Likeness likeness = new Likeness(Likeness.PRODUCT);
        List<Double> millis = new ArrayList<>();
        for (int round = 0; round < 2; round++) {
            millis.clear();
            for (String text : cases.queries().values()) {
                String asked = text.substring(0, Math.min(text.length(), longest));
                long begun = System.nanoTime();
                whole.alike(likeness, asked, 10);
                paragraphs.alike(likeness, asked, 10);
                millis.add((System.nanoTime() - begun) / 1e6);
            }
        }
        millis.sort(null);
        double p95 = millis.get(millis.size() * 95 / 100);
        System.out.printf(
                Locale.ROOT, "Comparing %s: p50 %.0f ms, p95 %.0f ms%n", what, millis.get(millis.size() / 2), p95);
        return p95;
    }

    private List<Measures> of(AlikeIndex index, List<Part> parts) throws IOException {
        Likeness likeness = new Likeness(parts);
        return each(text -> index.alike(likeness, text, DEPTH));
    }

    private interface Ranking {
        List<String> of(String text) throws IOException;
    }

    private List<Measures> each(Ranking ranking) throws IOException {
        List<Measures> all = new ArrayList<>();
        for (Map.Entry<String, String> query : cases.queries().entrySet()) {
            all.add(Measures.of(ranking.of(query.getValue()), cases.relevant().get(query.getKey())));
        }
        return all;
    }

    private void gate(boolean kept) {
        held &= kept;
    }

    private static void print(String what, List<Measures> all, String gate) {
        System.out.printf(
                "| %s | %s | %s | %s | %s | %s |%n",
                what, Measures.map(all), Measures.mrr(all), Measures.precision(all), Measures.recall(all), gate);
    }
}
