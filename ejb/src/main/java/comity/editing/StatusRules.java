package comity.editing;

import comity.decision.Treatment;
import java.util.Collection;

/** The status of a holding from how later decisions have treated it: the first rule that fits (section 11). */
final class StatusRules {

    /** So many distinctions qualify a holding. */
    static final int DISTINCTIONS = 3;

    private StatusRules() {}

    /** A treatment that an editor has confirmed. */
    record Given(Treatment treatment, int weight) {}

    /** @param weight of the decision whose holding it is */
    static HoldingStatus of(int weight, Collection<Given> confirmed) {
        if (confirmed.stream().anyMatch(given -> given.treatment().polarity() == Treatment.Polarity.FATAL)) {
            return HoldingStatus.BAD;
        }
        if (confirmed.stream().anyMatch(given -> isDoubt(given.treatment()) && given.weight() >= weight)) {
            return HoldingStatus.DOUBTED;
        }
        if (count(confirmed, Treatment.MODIFIED) >= 1 || count(confirmed, Treatment.DISTINGUISHED) >= DISTINCTIONS) {
            return HoldingStatus.QUALIFIED;
        }
        return HoldingStatus.GOOD;
    }

    static long count(Collection<Given> confirmed, Treatment treatment) {
        return confirmed.stream()
                .filter(given -> given.treatment() == treatment)
                .count();
    }

    private static boolean isDoubt(Treatment treatment) {
        return treatment == Treatment.QUESTIONED || treatment == Treatment.NOT_FOLLOWED;
    }
}
