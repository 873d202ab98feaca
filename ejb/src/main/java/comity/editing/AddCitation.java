package comity.editing;

import comity.decision.Treatment;

/**
 * A citation that the machine did not find.
 *
 * @param version of the decision that was read
 * @param fromParagraph where it stands
 * @param citation of the earlier decision in any form, with or without paragraph
 * @param depth 1 to 4
 */
public record AddCitation(
        int version, Integer fromParagraph, String citation, Treatment treatment, Integer depth, Long holding) {}
