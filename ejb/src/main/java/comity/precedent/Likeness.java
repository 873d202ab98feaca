package comity.precedent;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.SmallFloat;

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
        double[] runs = new double[index.maxDoc()];
        double[] stems = new double[index.maxDoc()];
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            add(
                    part.size() == 1 ? stems : runs,
                    index,
                    field(part.size(), text.language()),
                    part,
                    text.runs().get(i));
        }
        boolean shared = Arrays.stream(runs).anyMatch(score -> score > 0);
        for (int i = 0; i < runs.length; i++) {
            runs[i] += shared && runs[i] == 0 ? 0 : stems[i];
        }
        return runs;
    }

    private static void add(double[] scores, IndexReader index, String field, Part part, Iterable<String> runs)
            throws IOException {
        List<Run> rarest = rarest(index, field, runs, part.rarest());
        long documents = index.getDocCount(field);
        if (rarest.isEmpty()) {
            return;
        }
        float[] lengths = lengths(part, (double) index.getSumTotalTermFreq(field) / documents);
        for (LeafReaderContext leaf : index.leaves()) {
            Terms terms = leaf.reader().terms(field);
            if (terms == null) {
                continue;
            }
            Leaf place = new Leaf(leaf.reader(), terms.iterator(), leaf.docBase, field);
            for (Run run : rarest) {
                double rarity = part.weight() * Math.log(1 + (documents - run.documents + 0.5) / (run.documents + 0.5));
                place.add(scores, run.bytes, rarity, lengths);
            }
        }
    }

    /** A run and in how many documents it stands. */
    private static final class Run {
        private final BytesRef bytes;
        private final int order;
        private int documents;

        Run(BytesRef bytes, int order) {
            this.bytes = bytes;
            this.order = order;
        }
    }

    /** The rarest runs of those that stand in the index, in the index's own order. */
    private static List<Run> rarest(IndexReader index, String field, Iterable<String> runs, int most)
            throws IOException {
        List<Run> all = new ArrayList<>();
        for (String run : runs) {
            all.add(new Run(new BytesRef(run), all.size()));
        }
        all.sort(Comparator.comparing(run -> run.bytes));
        for (LeafReaderContext leaf : index.leaves()) {
            Terms terms = leaf.reader().terms(field);
            if (terms != null) {
                TermsEnum known = terms.iterator();
                for (Run run : all) {
                    run.documents += known.seekExact(run.bytes) ? known.docFreq() : 0;
                }
            }
        }
        return all.stream()
                .filter(run -> run.documents > 0)
                .sorted(Comparator.<Run>comparingInt(run -> run.documents).thenComparingInt(run -> run.order))
                .limit(most)
                .sorted(Comparator.comparing(run -> run.bytes))
                .toList();
    }

    /** BM25's discount for each length as the index writes it, one byte a document. */
    private static float[] lengths(Part part, double average) {
        float[] discount = new float[256];
        for (int i = 0; i < discount.length; i++) {
            double length = SmallFloat.byte4ToInt((byte) i);
            discount[i] = (float) (part.k1() * (1 - part.b() + part.b() * length / average));
        }
        return discount;
    }

    /** One segment of the index. */
    private static final class Leaf {
        private final LeafReader reader;
        private final TermsEnum terms;
        private final int base;
        private final Bits live;
        private final byte[] norms;
        private PostingsEnum postings;

        Leaf(LeafReader reader, TermsEnum terms, int base, String field) throws IOException {
            this.reader = reader;
            this.terms = terms;
            this.base = base;
            this.live = reader.getLiveDocs();
            this.norms = norms(field);
        }

        private byte[] norms(String field) throws IOException {
            byte[] all = new byte[reader.maxDoc()];
            NumericDocValues stored = reader.getNormValues(field);
            while (stored != null && stored.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                all[stored.docID()] = (byte) stored.longValue();
            }
            return all;
        }

        void add(double[] scores, BytesRef run, double rarity, float[] lengths) throws IOException {
            if (!terms.seekExact(run)) {
                return;
            }
            postings = terms.postings(postings, PostingsEnum.FREQS);
            for (int doc = postings.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = postings.nextDoc()) {
                if (live == null || live.get(doc)) {
                    int times = postings.freq();
                    scores[base + doc] += rarity * times / (times + lengths[norms[doc] & 0xFF]);
                }
            }
        }
    }

    /** The best documents with something in common, the most alike first. */
    public static List<Scored> best(double[] scores, int most) {
        List<Scored> found = new ArrayList<>();
        for (int i = 0; i < scores.length; i++) {
            if (scores[i] > 0) {
                found.add(new Scored(i, scores[i]));
            }
        }
        found.sort(Comparator.comparingDouble(Scored::score).reversed().thenComparingInt(Scored::document));
        return found.size() > most ? found.subList(0, most) : found;
    }

    /** The best document of each group, by the group's number. */
    static Map<Long, Scored> bestOfEach(double[] scores, long[] groups) {
        Map<Long, Scored> best = new HashMap<>();
        for (int i = 0; i < scores.length; i++) {
            if (scores[i] > 0) {
                best.merge(
                        groups[i],
                        new Scored(i, scores[i]),
                        (one, other) -> one.score() >= other.score() ? one : other);
            }
        }
        return best;
    }
}
