package comity.precedent;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import org.apache.lucene.index.IndexReader;

/**
 * How alike each text of an index is to a given one: BM25 over the rarest runs of stems that both have, summed over
 * the lengths of runs. It needs Lucene alone, so that the benchmark measures this very code. Common runs are left out:
 * they cost most of the time and say least.
 */
public final class Likeness {

    /** Name of the fields with the runs of one length, in {@link IndexFields#in} of a language. */
    static final String RUNS = "runs";

    /**
     * Runs of one length in the comparison.
     *
     * @param size stems in a run
     * @param k1 how fast a repeated run saturates
     * @param b how much a long text is discounted
     * @param rarest how many of the text's runs are compared, the rarest first
     * @param weight with which the score is added
     */
    public record Part(int size, float k1, float b, int rarest, float weight) {}

    /** A document of the index and its score. */
    public record Scored(int document, double score) {}

    /**
     * What "find authority" compares. Found by five-fold cross-validation over a small grid on the 100 development
     * queries of FIRE 2017 IRLeD task 2 (Mandal et al.); {@code mvn -Pbench -Dcomity.bench=retrieval} repeats it. Single
     * stems weigh little: they order what has no run in common with a short text.
     */
    public static final List<Part> PRODUCT = List.of(
            new Part(1, 1.2f, 0.75f, 256, 0.1f),
            new Part(2, 2, 1, 1024, 1),
            new Part(3, 2, 1, 1024, 1),
            new Part(4, 2, 1, 1024, 1));

    private final List<Part> parts;

    public Likeness(List<Part> parts) {
        this.parts = parts;
    }

    public static String field(int size, String language) {
        return IndexFields.in(RUNS + size, language);
    }

    /** A text made ready for comparison: its different runs of each length. */
    public record Prepared(String language, List<Set<String>> runs) {}

    public Prepared prepare(String language, String text) throws IOException {
        List<Set<String>> all = new ArrayList<>();
        for (Part part : parts) {
            try (WordRuns runs = new WordRuns(language, part.size())) {
                all.add(runs.of(text));
            }
        }
        return new Prepared(language, all);
    }

    /**
     * The score of every document, by its number in the index; 0 where nothing is common. Where any document shares a run
     * with the text, one that shares single stems only is not alike: every judgment has a word or two in common with it.
     */
    public double[] scores(IndexReader index, Prepared text) throws IOException {
        Sums sums = sums(index, text, new EveryDocument(index));
        return sums.together(Arrays.stream(sums.runs).anyMatch(score -> score > 0));
    }

    /**
     * The same for a few documents alone, in their order; all others are passed over unread.
     *
     * @param documents numbers in the index, rising
     */
    double[] scores(IndexReader index, Prepared text, int[] documents) throws IOException {
        Sums sums = sums(index, text, new ChosenDocuments(documents));
        return sums.together(sums.known);
    }

    private Sums sums(IndexReader index, Prepared text, ComparedDocuments documents) throws IOException {
        Sums sums = new Sums(documents.count());
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            RarestRuns rarest = RarestRuns.of(
                    index, field(part.size(), text.language()), text.runs().get(i), part.rarest());
            rarest.add(part.size() == 1 ? sums.stems : sums.runs, part, documents);
            sums.known |= part.size() > 1 && !rarest.isEmpty();
        }
        return sums;
    }

    private static final class Sums {
        private final double[] runs;
        private final double[] stems;

        /** Whether the index has any run of the text. */
        private boolean known;

        Sums(int documents) {
            runs = new double[documents];
            stems = new double[documents];
        }

        double[] together(boolean shared) {
            for (int i = 0; i < runs.length; i++) {
                runs[i] += shared && runs[i] == 0 ? 0 : stems[i];
            }
            return runs;
        }
    }

    /** The best documents with something in common, the most alike first, of equals the earlier. */
    public static List<Scored> best(double[] scores, int most) {
        Comparator<Scored> bestFirst =
                Comparator.comparingDouble(Scored::score).reversed().thenComparingInt(Scored::document);
        PriorityQueue<Scored> found = new PriorityQueue<>(bestFirst.reversed());
        for (int i = 0; i < scores.length; i++) {
            boolean better = found.size() < most
                    || !found.isEmpty() && scores[i] > found.element().score();
            if (scores[i] > 0 && better) {
                found.add(new Scored(i, scores[i]));
                if (found.size() > most) {
                    found.remove();
                }
            }
        }
        return found.stream().sorted(bestFirst).toList();
    }
}
