package comity.hearing;

import comity.access.Side;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** The hearing opens, or resumes, with those who came (S19). */
public record OpenHearing(
        @NotNull Long caseId, @NotEmpty @Valid List<Present> present) {

    public OpenHearing {
        present = present == null ? List.of() : List.copyOf(present);
    }

    public record Present(
            @NotNull Side side,
            @NotBlank @Size(max = 200) String name,
            @NotBlank @Size(max = 100) String capacity) {}
}
