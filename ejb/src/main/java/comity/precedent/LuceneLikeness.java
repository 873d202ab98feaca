package comity.precedent;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.ScoreMode;

/**
 * Compares texts with the indexes of entries and paragraphs: with every entry, and then with the paragraphs of those that
 * are shown. What is to be left out is dropped before the best are taken.
 */
record LuceneLikeness(IndexReader whole, IndexReader paragraphs) {

    private static final Likeness LIKENESS = new Likeness(Likeness.PRODUCT);

    List<Alike> alike(String language, String text, Set<Long> without, int most) throws IOException {
        Likeness.Prepared prepared = LIKENESS.prepare(language, text);
        Map<Long, Double> best = new LinkedHashMap<>();
        for (Likeness.Scored found : Likeness.best(LIKENESS.scores(whole, prepared), most + without.size())) {
            Long entry = LuceneDocuments.number(whole, IndexFields.OF_ENTRY, found.document());
            if (!without.contains(entry) && best.size() < most) {
                best.put(entry, found.score());
            }
        }
        Map<Long, Long> places = places(prepared, best.keySet());
        return best.entrySet().stream()
                .map(found -> new Alike(found.getKey(), found.getValue(), places.get(found.getKey())))
                .toList();
    }

    /** Of each entry the paragraph that is most alike, of equals the first. */
    private Map<Long, Long> places(Likeness.Prepared text, Set<Long> entries) throws IOException {
        IntStream.Builder of = IntStream.builder();
        LuceneDocuments.each(
                paragraphs,
                LuceneDocuments.textOf(entries),
                ScoreMode.COMPLETE_NO_SCORES,
                (document, unscored) -> of.add(document));
        int[] documents = of.build().toArray();
        double[] scores = LIKENESS.scores(paragraphs, text, documents);
        Map<Long, Integer> best = new HashMap<>();
        for (int i = 0; i < scores.length; i++) {
            if (scores[i] > 0) {
                best.merge(
                        LuceneDocuments.number(paragraphs, IndexFields.OF_ENTRY, documents[i]),
                        i,
                        (one, other) -> scores[one] >= scores[other] ? one : other);
            }
        }
        Map<Long, Long> places = new HashMap<>();
        for (Map.Entry<Long, Integer> one : best.entrySet()) {
            places.put(one.getKey(), LuceneDocuments.number(paragraphs, IndexFields.SELF, documents[one.getValue()]));
        }
        return places;
    }
}
