package comity.precedent;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;

/** Those documents of an index that a text is compared with, one segment after the other. */
interface ComparedDocuments {

    /** Of all segments; as many scores are kept. */
    int count();

    /**
     * Goes to a segment.
     *
     * @return whether it has any of them
     */
    boolean open(LeafReaderContext segment, String field) throws IOException;

    /**
     * Adds one run's part to the score of each of them in which it stands.
     *
     * @param discounts BM25's, for each length that the index can write
     */
    void add(double[] scores, PostingsEnum postings, double rarity, float[] discounts) throws IOException;
}
