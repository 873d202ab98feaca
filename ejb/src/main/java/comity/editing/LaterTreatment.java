package comity.editing;

import comity.decision.AdoptionStatus;
import comity.decision.DecisionType;
import comity.decision.Treatment;
import java.time.LocalDate;

/**
 * How a published decision treats an earlier one, as an editor has confirmed it.
 *
 * @param no number of the citation in the citing decision, from 0 on
 * @param weight of the citing decision
 */
record LaterTreatment(
        String toSlug,
        Integer toParagraph,
        Long toHolding,
        Long fromId,
        String fromSlug,
        String fromCitation,
        int no,
        Integer fromParagraph,
        String treatment,
        int weight,
        DecisionType type,
        AdoptionStatus adoption,
        LocalDate date) {

    /** A named holding alone; else those of a named paragraph; a decision cited as a whole is treated as a whole. */
    boolean touches(Holding holding) {
        if (toHolding != null) {
            return toHolding.equals(holding.id());
        }
        return toParagraph == null || holding.paragraphs().contains(toParagraph);
    }

    Treatment how() {
        return Treatment.valueOf(treatment);
    }

    StatusRules.Given given() {
        return new StatusRules.Given(how(), weight);
    }
}
