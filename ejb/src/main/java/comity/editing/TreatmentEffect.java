package comity.editing;

import java.util.List;

/**
 * What would become of the earlier decision's holdings.
 *
 * @param slug of the earlier decision; null where it is not published, and then nothing moves
 * @param holdings that the citation touches, moved or not
 * @param score display score today
 * @param scoreThen display score once this is saved
 */
public record TreatmentEffect(String slug, String citation, List<Moved> holdings, int score, int scoreThen) {

    /**
     * A holding before and after.
     *
     * @param onAdoption status once the citing decision is adopted; null where that changes nothing more
     * @param distinctions how many decisions would distinguish it then, of the three that qualify it
     */
    public record Moved(
            Long holding,
            List<Integer> paragraphs,
            String statement,
            HoldingStatus from,
            HoldingStatus to,
            HoldingStatus onAdoption,
            long distinctions,
            List<String> provisions) {

        public boolean isMoved() {
            return from != to;
        }
    }

    public boolean isMoved() {
        return holdings.stream().anyMatch(Moved::isMoved);
    }
}
