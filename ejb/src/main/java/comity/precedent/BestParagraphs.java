package comity.precedent;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.apache.lucene.search.ScoreDoc;

/** The best of an entry's paragraphs while they are walked through; of equals the earlier. */
final class BestParagraphs {

    private static final Comparator<ScoreDoc> BEST_FIRST =
            Comparator.<ScoreDoc>comparingDouble(one -> one.score).reversed().thenComparingInt(one -> one.doc);

    private final int most;
    private final PriorityQueue<ScoreDoc> best = new PriorityQueue<>(BEST_FIRST.reversed());
    private long count;

    BestParagraphs(int most) {
        this.most = most;
    }

    void add(ScoreDoc paragraph) {
        count++;
        best.add(paragraph);
        if (best.size() > most) {
            best.remove();
        }
    }

    /** All that came, also those that are not among the best. */
    long count() {
        return count;
    }

    List<ScoreDoc> inOrder() {
        return best.stream().sorted(BEST_FIRST).toList();
    }
}
