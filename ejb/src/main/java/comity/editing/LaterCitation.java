package comity.editing;

import java.time.LocalDate;

/**
 * A citation of a published decision in the public words of a later one.
 *
 * @param weight of the citing decision, 0 to 5
 * @param fromParagraph where; null in a part without numbers
 * @param toParagraph what of the earlier decision; null for the whole
 * @param treatment code; {@code CITED} until an editor has {@code confirmed} it or another
 * @param depth 1 to 4; null until it is confirmed
 */
public record LaterCitation(
        String slug,
        String citation,
        String title,
        LocalDate date,
        int weight,
        Integer fromParagraph,
        Integer toParagraph,
        String treatment,
        boolean confirmed,
        Integer depth) {}
