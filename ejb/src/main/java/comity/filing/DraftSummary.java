package comity.filing;

import java.time.Instant;

/** A row in the list of a delegation's drafts. */
public record DraftSummary(
        Long id, String state, String title, String respondent, String editedBy, Instant editedAt, Instant keptUntil) {

    static DraftSummary of(ClaimDraft draft) {
        return new DraftSummary(
                draft.id(),
                draft.state(),
                draft.title(),
                draft.form().respondent(),
                draft.editedBy(),
                draft.editedAt(),
                draft.dueAt());
    }
}
