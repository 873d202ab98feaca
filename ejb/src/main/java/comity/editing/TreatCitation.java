package comity.editing;

import comity.decision.Treatment;

/**
 * What the editor finds of a citation.
 *
 * @param version of the decision that was read
 * @param depth 1 to 4
 * @param holding of the earlier decision that is treated; null where paragraph or the whole decision is meant
 * @param notACitation it was found by the machine and is none; the rest is not looked at
 */
public record TreatCitation(int version, Treatment treatment, Integer depth, Long holding, boolean notACitation) {

    static final int DEEPEST = 4;
}
