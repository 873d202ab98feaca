package comity.filing;

import java.time.Instant;

/**
 * A row in the list of a delegation's drafts.
 *
 * @param keptUntil when it is deleted unless somebody edits it (TL-01)
 * @param warned how many of the two warnings were given
 * @param frozen joint claimants are signing it
 */
public record DraftSummary(
        Long id,
        String state,
        String title,
        String respondent,
        String editedBy,
        Instant editedAt,
        Instant keptUntil,
        int warned,
        boolean frozen) {

    static DraftSummary of(ClaimDraft draft) {
        return new DraftSummary(
                draft.id(),
                draft.state(),
                draft.title(),
                draft.form().respondent(),
                draft.editedBy(),
                draft.editedAt(),
                draft.dueAt(),
                draft.warned(),
                draft.isFrozen());
    }
}
