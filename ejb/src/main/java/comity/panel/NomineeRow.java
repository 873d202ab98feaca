package comity.panel;

import java.time.Instant;

/**
 * A name of a composition as one reader sees it.
 *
 * @param claimant word of the claimant: rank, 0 when struck, null while sealed or absent
 * @param respondent word of the respondent likewise
 * @param sum sum of both ranks, null while there is none
 * @param disclosure what the nominee disclosed, null for those who read only name and nationality
 */
public record NomineeRow(
        String personId,
        String name,
        String nationality,
        String nationalityName,
        String state,
        Integer seat,
        Integer claimant,
        Integer respondent,
        Integer sum,
        Instant nominatedAt,
        Instant disclosedAt,
        Disclosure disclosure) {

    /** The answers of the form. */
    public record Disclosure(
            String nationalities,
            String posts,
            String interests,
            String pastRoles,
            String publications,
            Long documentId) {}

    public boolean struck() {
        return Integer.valueOf(0).equals(claimant) || Integer.valueOf(0).equals(respondent);
    }
}
