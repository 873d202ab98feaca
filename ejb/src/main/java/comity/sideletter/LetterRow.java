package comity.sideletter;

import java.time.Instant;

/**
 * A letter in a list.
 *
 * @param about docket number or citation of its object; null for the Accord
 * @param caseTitle title of the case it touches, or null
 * @param no number of the latest version
 */
public record LetterRow(
        String number,
        String state,
        String signatory,
        LetterObject object,
        String about,
        String slug,
        String caseTitle,
        String subject,
        String language,
        int no,
        Instant depositedAt,
        Instant answersUntil,
        boolean answersOpen,
        Instant withdrawnAt,
        Instant fulfilledAt) {

    /** Where the object is read, or null for the Accord. */
    public String path() {
        return switch (object) {
            case ACCORD -> null;
            case CASE, SETTLEMENT -> "/cases/" + about;
            case DECISION -> "/decisions/" + slug;
        };
    }

    public boolean withdrawn() {
        return withdrawnAt != null;
    }
}
