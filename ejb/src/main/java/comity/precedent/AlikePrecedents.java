package comity.precedent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.UncheckedIOException;
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

    /** The most alike entries that are not among those left out. */
    List<Alike> find(String text, String language, Set<Long> without, int most) {
        index.ready();
        try (IndexReader whole = open(PrecedentEntry.class);
                IndexReader paragraphs = open(PrecedentParagraph.class)) {
            Likeness.Prepared prepared = LIKENESS.prepare(language, text);
            double[] scores = LIKENESS.scores(whole, prepared);
            long[] entries = numbers(whole, IndexFields.OF_ENTRY);
            for (int i = 0; i < scores.length; i++) {
                scores[i] = without.contains(entries[i]) ? 0 : scores[i];
            }
            List<Likeness.Scored> best = Likeness.best(scores, most);
            if (best.isEmpty()) {
                return List.of();
            }
            Map<Long, Likeness.Scored> places = Likeness.bestOfEach(
                    LIKENESS.scores(paragraphs, prepared), numbers(paragraphs, IndexFields.OF_ENTRY));
            long[] rows = numbers(paragraphs, IndexFields.SELF);
            return best.stream()
                    .map(found -> {
                        Likeness.Scored place = places.get(entries[found.document()]);
                        return new Alike(
                                entries[found.document()],
                                found.score(),
                                place == null ? null : rows[place.document()]);
                    })
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private IndexReader open(Class<?> indexed) {
        return Search.session(entityManager)
                .scope(indexed)
                .extension(LuceneExtension.get())
                .openIndexReader();
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
