package comity.ear.bench;

import comity.ear.bench.InventedDecision.Access;
import comity.precedent.AuthorityFinding;
import comity.precedent.CitationGraph;
import comity.precedent.CitationReading;
import comity.precedent.FindAuthority;
import comity.precedent.FoundAuthorities;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How fast authority is found for a claim and whether it is the known one; and the known graph of who cites whom. */
final class AuthorityFigures {

    private static final double MILLIS_MOST = 150;
    private static final long GATED = 150_000;
    private static final int CLAIM = 4000;
    private static final int CLAIMS = 120;
    private static final int WARM = 20;
    private static final int QUOTED = 5;
    private static final int GRAPHS = 200;
    private static final int FEW_AROUND = 30;
    private static final int SALT = 103;

    private final PrecedentRoom room;
    private final Invented invented;
    private final Figures figures;

    AuthorityFigures(PrecedentRoom room, Invented invented, Figures figures) {
        this.room = room;
        this.invented = invented;
        this.figures = figures;
    }

    void measure(long paragraphs) {
        AuthorityFinding finding = room.bean(AuthorityFinding.class);
        long[] nanos = new long[CLAIMS - WARM];
        int known = 0;
        for (int i = 0; i < CLAIMS; i++) {
            Set<String> quoted = new HashSet<>();
            FindAuthority asked = FindAuthority.of(claim(invented.chance(i, SALT), quoted));
            long begun = System.nanoTime();
            FoundAuthorities found = room.in(() -> finding.find(asked));
            if (i >= WARM) {
                nanos[i - WARM] = System.nanoTime() - begun;
                known += (int) found.parts().get(0).hits().stream()
                        .filter(hit -> quoted.contains(hit.slug()))
                        .count();
            }
        }
        double p95 = new Crowd.Sample(0, nanos).millis(0.95);
        boolean gated = paragraphs <= GATED;
        figures.keep(
                Figures.text("Authority for a claim of 4,000 letters among %,d paragraphs, p95", paragraphs),
                Figures.text("%.0f ms", p95),
                "",
                "",
                gated ? "at most 150 ms" : "",
                !gated || p95 <= MILLIS_MOST);
        figures.tell(
                "Decisions quoted in the claim among its first ten",
                Figures.text("%.3f", (double) known / ((CLAIMS - WARM) * QUOTED)),
                "",
                "");
        graph();
    }

    /** Invented grounds that quote a few public decisions in English. */
    private String claim(SplittableRandom chance, Set<String> quoted) {
        StringBuilder text = new StringBuilder();
        while (quoted.size() < QUOTED) {
            int number = chance.nextInt(invented.count());
            if (Invented.tongue(number) == Tongue.ENGLISH
                    && invented.access(number) != Access.SEALED
                    && quoted.add(invented.citation(number).slug())) {
                text.append(Tongue.ENGLISH.text(chance, 80))
                        .append(' ')
                        .append(invented.quotation(number))
                        .append(".\n");
            }
        }
        while (text.length() < CLAIM) {
            text.append(Tongue.ENGLISH.text(chance, 20)).append('\n');
        }
        return text.substring(0, CLAIM);
    }

    /** Only decisions that few cite are compared with what is known: of the others the picture leaves out the oldest. */
    private void graph() {
        CitationReading reading = room.bean(CitationReading.class);
        List<Integer> asked = new ArrayList<>();
        for (int i = 0; asked.size() < GRAPHS; i++) {
            int number = invented.chance(i, SALT + 1).nextInt(invented.count());
            if (invented.access(number) != Access.SEALED && !asked.contains(number)) {
                asked.add(number);
            }
        }
        List<Set<String>> known = known(asked);
        long[] nanos = new long[GRAPHS];
        int compared = 0;
        int right = 0;
        for (int i = 0; i < GRAPHS; i++) {
            String slug = invented.citation(asked.get(i)).slug();
            long begun = System.nanoTime();
            CitationGraph graph = room.in(() -> reading.around(slug));
            nanos[i] = System.nanoTime() - begun;
            if (known.get(i).size() <= FEW_AROUND) {
                compared++;
                right += around(graph).equals(known.get(i)) ? 1 : 0;
            }
        }
        figures.tell(
                "Who cites whom, two steps around a decision, p95",
                Figures.text("%.0f ms", new Crowd.Sample(0, nanos).millis(0.95)),
                "",
                "");
        figures.keep(
                "Decisions whose citing and cited ones are those known",
                Figures.text("%d of %d", right, compared),
                "",
                "",
                "all",
                right == compared);
    }

    private static Set<String> around(CitationGraph graph) {
        return graph.nodes().stream()
                .filter(node -> node.steps() == 1)
                .map(CitationGraph.Node::slug)
                .collect(Collectors.toSet());
    }

    /** Public neighbours of each, by a walk through the whole collection. */
    private List<Set<String>> known(List<Integer> asked) {
        List<Set<String>> known =
                Stream.<Set<String>>generate(HashSet::new).limit(asked.size()).toList();
        for (int number = 0; number < invented.count(); number++) {
            if (invented.access(number) == Access.SEALED) {
                continue;
            }
            for (int cited : invented.cites(number)) {
                int to = asked.indexOf(cited);
                if (to >= 0) {
                    known.get(to).add(invented.citation(number).slug());
                }
                int from = asked.indexOf(number);
                if (from >= 0 && invented.access(cited) != Access.SEALED) {
                    known.get(from).add(invented.citation(cited).slug());
                }
            }
        }
        return known;
    }
}
