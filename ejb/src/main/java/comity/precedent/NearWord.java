package comity.precedent;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.util.BytesRef;

/**
 * A word of the public texts that differs little from another. The index may still name words of a text that was taken
 * back, until its engine merges them away: whoever shows one asks the search for it first.
 *
 * @param likeness 1 for the same word, less for each letter that differs
 * @param entries in how many decisions and authorities it stands
 */
record NearWord(String word, double likeness, long entries) {

    /** A short word with two other letters is another word. */
    private static final int LONG = 6;

    /** In how many letters another word may differ. */
    static int slips(String word) {
        return word.codePointCount(0, word.length()) < LONG ? 1 : 2;
    }

    static List<String> among(Terms terms, String word, int most) throws IOException {
        FuzzyTermsEnum fuzzy = new FuzzyTermsEnum(terms, new Term(IndexFields.WRITTEN, word), slips(word), 0, true);
        List<NearWord> found = new ArrayList<>();
        for (BytesRef term = fuzzy.next(); term != null; term = fuzzy.next()) {
            found.add(new NearWord(term.utf8ToString(), fuzzy.getBoost(), fuzzy.docFreq()));
        }
        return best(found, word, most);
    }

    /** Words of letters alone: the most alike first, and of these the most frequent. */
    static List<String> best(Collection<NearWord> found, String word, int most) {
        return found.stream()
                .filter(other -> !other.word.equals(word) && other.word.matches("[\\p{L}\\p{M}]{3,}"))
                .sorted(Comparator.comparing(NearWord::likeness)
                        .thenComparing(NearWord::entries)
                        .reversed()
                        .thenComparing(NearWord::word))
                .limit(most)
                .map(NearWord::word)
                .toList();
    }
}
