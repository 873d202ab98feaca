package comity.deliberation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** A party proposes what the public version should leave out (S23); an empty list says that nothing should. */
public record ProposeRedactions(
        @NotNull Long caseId, @Size(max = 200) @Valid List<Proposed> proposals) {

    public ProposeRedactions {
        proposals = proposals == null ? List.of() : List.copyOf(proposals);
    }

    /**
     * @param paragraph number of a paragraph of the decision, or null
     * @param name name of a person to be protected everywhere, or null
     * @param replacement public words of the paragraph, or the pseudonym
     */
    public record Proposed(
            Integer paragraph,
            @Size(max = 200) String name,
            @NotBlank @Size(max = 8000) String replacement,
            @NotBlank @Size(max = 2000) String reasons) {

        /** It says where something is to be left out. */
        boolean isPlaced() {
            return paragraph != null || name != null && !name.isBlank();
        }
    }
}
