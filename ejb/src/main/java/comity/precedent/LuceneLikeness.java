package comity.precedent;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;

/**
 * Compares texts with the two indexes of entries and paragraphs. What is to be left out is dropped before the best are
 * taken.
 *
 * @param entries whose each document of the entries' index is
 * @param ofParagraphs whose each document of the paragraphs' index is
 * @param numbers which paragraph it is
 */
record LuceneLikeness(IndexReader whole, IndexReader paragraphs, long[] entries, long[] ofParagraphs, long[] numbers) {

    private static final Likeness LIKENESS = new Likeness(Likeness.PRODUCT);

    static LuceneLikeness of(IndexReader whole, IndexReader paragraphs) throws IOException {
        return new LuceneLikeness(
                whole,
                paragraphs,
                numbers(whole, IndexFields.OF_ENTRY),
                numbers(paragraphs, IndexFields.OF_ENTRY),
                numbers(paragraphs, IndexFields.SELF));
    }

    List<Alike> alike(String language, String text, Set<Long> without, int most) throws IOException {
        Likeness.Prepared prepared = LIKENESS.prepare(language, text);
        double[] scores = LIKENESS.scores(whole, prepared);
        for (int i = 0; i < scores.length; i++) {
            scores[i] = without.contains(entries[i]) ? 0 : scores[i];
        }
        Map<Long, Likeness.Scored> best = Likeness.bestOfEach(LIKENESS.scores(paragraphs, prepared), ofParagraphs);
        return Likeness.best(scores, most).stream()
                .map(found -> {
                    Likeness.Scored place = best.get(entries[found.document()]);
                    return new Alike(
                            entries[found.document()], found.score(), place == null ? null : numbers[place.document()]);
                })
                .toList();
    }

    /** A number of each document. */
    private static long[] numbers(IndexReader reader, String field) throws IOException {
        long[] numbers = new long[reader.maxDoc()];
        for (LeafReaderContext leaf : reader.leaves()) {
            SortedNumericDocValues values = DocValues.getSortedNumeric(leaf.reader(), field);
            while (values.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                numbers[leaf.docBase + values.docID()] = values.nextValue();
            }
        }
        return numbers;
    }
}
