package comity.precedent;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.TermState;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.SmallFloat;

/** The rarest of a text's runs that stand in an index, each looked for once in every segment. */
final class RarestRuns {

    /** A run, in how many documents it stands, and where each segment has it; null where it does not. */
    private static final class Run {
        private final BytesRef bytes;
        private final int order;
        private final TermState[] places;
        private int documents;

        Run(BytesRef bytes, int order, int segments) {
            this.bytes = bytes;
            this.order = order;
            this.places = new TermState[segments];
        }

        void seek(TermsEnum terms, int segment) throws IOException {
            if (terms.seekExact(bytes)) {
                documents += terms.docFreq();
                places[segment] = terms.termState();
            }
        }
    }

    private final IndexReader index;
    private final String field;

    /** In the index's own order. */
    private final List<Run> runs;

    private RarestRuns(IndexReader index, String field, List<Run> runs) {
        this.index = index;
        this.field = field;
        this.runs = runs;
    }

    static RarestRuns of(IndexReader index, String field, Iterable<String> runs, int most) throws IOException {
        List<LeafReaderContext> segments = index.leaves();
        List<Run> all = new ArrayList<>();
        for (String run : runs) {
            all.add(new Run(new BytesRef(run), all.size(), segments.size()));
        }
        all.sort(Comparator.comparing(run -> run.bytes));
        for (LeafReaderContext segment : segments) {
            Terms terms = segment.reader().terms(field);
            if (terms != null) {
                TermsEnum known = terms.iterator();
                for (Run run : all) {
                    run.seek(known, segment.ord);
                }
            }
        }
        List<Run> rarest = all.stream()
                .filter(run -> run.documents > 0)
                .sorted(Comparator.<Run>comparingInt(run -> run.documents).thenComparingInt(run -> run.order))
                .limit(most)
                .sorted(Comparator.comparing(run -> run.bytes))
                .toList();
        return new RarestRuns(index, field, rarest);
    }

    boolean isEmpty() {
        return runs.isEmpty();
    }

    /** Adds BM25 over these runs to the scores of the documents. */
    void add(double[] scores, Likeness.Part part, ComparedDocuments documents) throws IOException {
        if (runs.isEmpty()) {
            return;
        }
        long all = index.getDocCount(field);
        float[] discounts = discounts(part, (double) index.getSumTotalTermFreq(field) / all);
        for (LeafReaderContext segment : index.leaves()) {
            Terms terms = segment.reader().terms(field);
            if (terms == null || !documents.open(segment, field)) {
                continue;
            }
            TermsEnum known = terms.iterator();
            PostingsEnum postings = null;
            for (Run run : runs) {
                if (run.places[segment.ord] != null) {
                    known.seekExact(run.bytes, run.places[segment.ord]);
                    postings = known.postings(postings, PostingsEnum.FREQS);
                    double rarity = part.weight() * Math.log(1 + (all - run.documents + 0.5) / (run.documents + 0.5));
                    documents.add(scores, postings, rarity, discounts);
                }
            }
        }
    }

    /** BM25's discount for each length as the index writes it, one byte a document. */
    private static float[] discounts(Likeness.Part part, double average) {
        float[] discount = new float[256];
        for (int i = 0; i < discount.length; i++) {
            double length = SmallFloat.byte4ToInt((byte) i);
            discount[i] = (float) (part.k1() * (1 - part.b() + part.b() * length / average));
        }
        return discount;
    }
}
