package comity.precedent;

import java.io.IOException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;

/** All documents that are not deleted; scores stand by their number in the index. */
final class EveryDocument implements ComparedDocuments {

    private final int count;
    private int base;
    private Bits live;
    private byte[] lengths;

    EveryDocument(IndexReader index) {
        count = index.maxDoc();
    }

    @Override
    public int count() {
        return count;
    }

    @Override
    public boolean open(LeafReaderContext segment, String field) throws IOException {
        LeafReader reader = segment.reader();
        base = segment.docBase;
        live = reader.getLiveDocs();
        lengths = new byte[reader.maxDoc()];
        NumericDocValues stored = reader.getNormValues(field);
        while (stored != null && stored.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            lengths[stored.docID()] = (byte) stored.longValue();
        }
        return true;
    }

    @Override
    public void add(double[] scores, PostingsEnum postings, double rarity, float[] discounts) throws IOException {
        for (int doc = postings.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = postings.nextDoc()) {
            if (live == null || live.get(doc)) {
                int times = postings.freq();
                scores[base + doc] += rarity * times / (times + discounts[lengths[doc] & 0xFF]);
            }
        }
    }
}
