package comity.deliberation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A judge writes a note (S20); without issue or paragraph it is on the whole. */
public record WriteNote(
        @NotNull Long caseId,
        Long issueId,
        Integer paragraph,
        boolean own,
        @NotBlank @Size(max = 20000) String words) {}
