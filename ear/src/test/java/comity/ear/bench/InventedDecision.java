package comity.ear.bench;

import comity.decision.AdoptionStatus;
import comity.decision.NeutralCitation;
import comity.precedent.LabelKind;
import comity.precedent.Weight;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A decision that never was, as everybody may read it.
 *
 * @param number its place among all, the oldest is 0
 * @param closed a word of the full text that is not in the public one; null where all is public
 * @param headings one before the first paragraph and one in the middle
 * @param paragraphs public words
 * @param cites places of the earlier decisions that it cites, each in the paragraph after the last
 */
record InventedDecision(
        int number,
        NeutralCitation citation,
        LocalDate date,
        Tongue tongue,
        AdoptionStatus adoption,
        Access access,
        String title,
        String summary,
        String closed,
        Map<LabelKind, List<String>> labels,
        List<String> headings,
        List<String> paragraphs,
        List<Integer> cites) {

    /** How much of it everybody may read. */
    enum Access {
        OPEN,
        REDACTED,
        SEALED
    }

    /**
     * A heading or paragraph in its place.
     *
     * @param number null of a heading
     */
    record Passage(Integer number, String words) {

        boolean isHeading() {
            return number == null;
        }
    }

    List<Passage> passages() {
        List<Passage> all = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            if (i == 0) {
                all.add(new Passage(null, headings.get(0)));
            } else if (i == paragraphs.size() / 2) {
                all.add(new Passage(null, headings.get(1)));
            }
            all.add(new Passage(i + 1, paragraphs.get(i)));
        }
        return all;
    }

    int weight() {
        return Weight.of(citation.type(), adoption);
    }

    boolean isPublic() {
        return access != Access.SEALED;
    }

    /** Numbers of decisions count from 1 in the database. */
    long id() {
        return number + 1L;
    }

    /** The paragraph in which the cited decision of this place stands, counted from 1. */
    int paragraphOf(int place) {
        return paragraphs.size() == 1 ? 1 : 2 + place % (paragraphs.size() - 1);
    }
}
