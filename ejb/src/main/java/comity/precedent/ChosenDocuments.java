package comity.precedent;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;

/** A few documents; scores stand in their order. */
final class ChosenDocuments implements ComparedDocuments {

    private final int[] documents;
    private int base;
    private int from;
    private int to;
    private byte[] lengths;

    /** @param documents numbers in the index, rising */
    ChosenDocuments(int[] documents) {
        this.documents = documents;
    }

    @Override
    public int count() {
        return documents.length;
    }

    @Override
    public boolean open(LeafReaderContext segment, String field) throws IOException {
        base = segment.docBase;
        from = first(base);
        to = first(base + segment.reader().maxDoc());
        lengths = new byte[to - from];
        NumericDocValues stored = from == to ? null : segment.reader().getNormValues(field);
        for (int i = from; i < to && stored != null; i++) {
            lengths[i - from] = stored.advanceExact(documents[i] - base) ? (byte) stored.longValue() : 0;
        }
        return from < to;
    }

    /** Place of the first document that does not come before this one. */
    private int first(int document) {
        int found = Arrays.binarySearch(documents, document);
        return found < 0 ? -found - 1 : found;
    }

    @Override
    public void add(double[] scores, PostingsEnum postings, double rarity, float[] discounts) throws IOException {
        int at = -1;
        for (int i = from; i < to; i++) {
            int wanted = documents[i] - base;
            at = at < wanted ? postings.advance(wanted) : at;
            if (at == wanted) {
                int times = postings.freq();
                scores[i] += rarity * times / (times + discounts[lengths[i - from] & 0xFF]);
            }
        }
    }
}
