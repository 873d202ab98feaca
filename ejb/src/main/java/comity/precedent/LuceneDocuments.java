package comity.precedent;

import java.io.IOException;
import java.util.Collection;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

/** What is read of single documents of an index, by their number in it. */
final class LuceneDocuments {

    /** Told of each document that a query finds. */
    interface Found {
        void document(int number, Scorer scorer) throws IOException;
    }

    private LuceneDocuments() {}

    /** Finds the paragraphs of these entries, without headings. */
    static Query textOf(Collection<Long> entries) {
        return new TermInSetQuery(
                IndexFields.TEXT_OF,
                entries.stream().map(id -> new BytesRef(id.toString())).toList());
    }

    /** All that a query finds, in the order of the index. */
    static void each(IndexReader reader, Query query, ScoreMode mode, Found found) throws IOException {
        IndexSearcher searcher = new IndexSearcher(reader);
        Weight weight = searcher.createWeight(searcher.rewrite(query), mode, 1);
        for (LeafReaderContext segment : reader.leaves()) {
            Scorer scorer = weight.scorer(segment);
            if (scorer != null) {
                Bits live = segment.reader().getLiveDocs();
                DocIdSetIterator documents = scorer.iterator();
                while (documents.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                    if (live == null || live.get(documents.docID())) {
                        found.document(segment.docBase + documents.docID(), scorer);
                    }
                }
            }
        }
    }

    /** The number that a document has in a field; every document must have one. */
    static long number(IndexReader reader, String field, int document) throws IOException {
        LeafReaderContext segment = segment(reader, document);
        SortedNumericDocValues numbers = DocValues.getSortedNumeric(segment.reader(), field);
        if (!numbers.advanceExact(document - segment.docBase)) {
            throw new IllegalStateException("a document of the index has no " + field);
        }
        return numbers.nextValue();
    }

    /** The word that a document has in a field, or null. */
    static String word(IndexReader reader, String field, int document) throws IOException {
        LeafReaderContext segment = segment(reader, document);
        SortedSetDocValues words = DocValues.getSortedSet(segment.reader(), field);
        return words.advanceExact(document - segment.docBase)
                ? words.lookupOrd(words.nextOrd()).utf8ToString()
                : null;
    }

    private static LeafReaderContext segment(IndexReader reader, int document) {
        return reader.leaves().get(ReaderUtil.subIndex(document, reader.leaves()));
    }
}
