package comity.deliberation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A party on the descriptive draft or the interim report (S21).
 *
 * @param words comments, or the precise aspects to be reviewed; blank says that there is nothing
 * @param meeting whether a review meeting is asked
 */
public record CommentOnDraft(
        @NotNull Long caseId, @Size(max = MOST) String words, boolean meeting) {

    /** Most characters of a comment. */
    public static final int MOST = 100_000;

    boolean isEmpty() {
        return words == null || words.isBlank();
    }
}
