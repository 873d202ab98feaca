package comity.precedent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.mapper.orm.Search;

/**
 * Compares a text with the index. The index holds what the public may read and nothing else, so that the filter has
 * run before any ranking; what is asked to be left out is dropped before the best are taken.
 */
@ApplicationScoped
public class AlikePrecedents {

    private static final Likeness LIKENESS = new Likeness(Likeness.PRODUCT);

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    IndexedPrecedents index;

    protected AlikePrecedents() {}

    /**
     * An entry found.
     *
     * @param paragraph the paragraph of it that is most alike, or null where no single one has anything in common
     */
    record Alike(Long entry, double score, Long paragraph) {}

    /** For each text the most alike entries that are not among those left out. */
    List<List<Alike>> find(List<String> texts, String language, Set<Long> without, int most) {
        index.ready();
        try (IndexReader whole = open(PrecedentEntry.class);
                IndexReader paragraphs = open(PrecedentParagraph.class)) {
            Numbers numbers = new Numbers(
                    numbers(whole, IndexFields.OF_ENTRY),
                    numbers(paragraphs, IndexFields.OF_ENTRY),
                    numbers(paragraphs, IndexFields.SELF));
            List<List<Alike>> found = new ArrayList<>();
            for (String text : texts) {
                Likeness.Prepared prepared = LIKENESS.prepare(language, text);
                found.add(numbers.alike(
                        without, most, LIKENESS.scores(whole, prepared), LIKENESS.scores(paragraphs, prepared)));
            }
            return found;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Whose each document of the two indexes is, and which paragraph. */
    private record Numbers(long[] entries, long[] ofParagraphs, long[] paragraphs) {

        List<Alike> alike(Set<Long> without, int most, double[] scores, double[] places) {
            for (int i = 0; i < scores.length; i++) {
                scores[i] = without.contains(entries[i]) ? 0 : scores[i];
            }
            Map<Long, Likeness.Scored> best = Likeness.bestOfEach(places, ofParagraphs);
            return Likeness.best(scores, most).stream()
                    .map(found -> {
                        Likeness.Scored place = best.get(entries[found.document()]);
                        return new Alike(
                                entries[found.document()],
                                found.score(),
                                place == null ? null : paragraphs[place.document()]);
                    })
                    .toList();
        }
    }

    private IndexReader open(Class<?> indexed) {
        return Search.session(entityManager)
                .scope(indexed)
                .extension(LuceneExtension.get())
                .openIndexReader(Set.of(index.serving()));
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
