package comity.precedent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.util.BytesRef;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.mapper.orm.Search;

/**
 * The words of the public index as they are written. It may still name words of a text that was taken back, until
 * Lucene merges them away: whoever shows one asks the search for it first.
 */
@ApplicationScoped
public class WrittenWords {

    /** A short word with two other letters is another word. */
    private static final int LONG = 6;

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    IndexedPrecedents index;

    protected WrittenWords() {}

    WrittenWords(EntityManager entityManager, IndexedPrecedents index) {
        this.entityManager = entityManager;
        this.index = index;
    }

    /**
     * A word and in how many decisions and authorities it stands.
     *
     * @param likeness 1 for the same word, less for each letter that differs
     */
    private record Near(String word, float likeness, int entries) {}

    /** Words that differ in a letter or two, the most alike first, and of these the most frequent. */
    List<String> near(String word, int most) {
        index.ready();
        try (IndexReader reader = Search.session(entityManager)
                .scope(PrecedentEntry.class)
                .extension(LuceneExtension.get())
                .openIndexReader(Set.of(index.serving()))) {
            Terms terms = MultiTerms.getTerms(reader, IndexFields.WRITTEN);
            return terms == null ? List.of() : near(terms, word, most);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> near(Terms terms, String word, int most) throws IOException {
        int letters = word.codePointCount(0, word.length());
        FuzzyTermsEnum fuzzy =
                new FuzzyTermsEnum(terms, new Term(IndexFields.WRITTEN, word), letters < LONG ? 1 : 2, 0, true);
        List<Near> found = new ArrayList<>();
        for (BytesRef term = fuzzy.next(); term != null; term = fuzzy.next()) {
            String other = term.utf8ToString();
            if (!other.equals(word) && other.matches("[\\p{L}\\p{M}]{3,}")) {
                found.add(new Near(other, fuzzy.getBoost(), fuzzy.docFreq()));
            }
        }
        return found.stream()
                .sorted(Comparator.comparing(Near::likeness)
                        .thenComparing(Near::entries)
                        .reversed()
                        .thenComparing(Near::word))
                .limit(most)
                .map(Near::word)
                .toList();
    }
}
