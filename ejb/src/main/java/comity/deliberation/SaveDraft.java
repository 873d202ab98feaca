package comity.deliberation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * The draft is saved as a new version (S20).
 *
 * @param from number of the version that was edited, 0 for the first
 * @param descriptive procedure, facts, arguments
 * @param reasons reasons and findings
 */
public record SaveDraft(
        @NotNull Long caseId,
        int from,
        @NotNull @Size(max = 1000000) String descriptive,
        @NotNull @Size(max = 1000000) String reasons) {}
