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
        @NotNull Long caseId, @Size(max = 100000) String words, boolean meeting) {

    boolean isEmpty() {
        return words == null || words.isBlank();
    }
}
