package comity.hearing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** A party's list of witnesses and experts (TL-95). */
public record NameWitnesses(
        @NotNull Long caseId,
        @NotEmpty @Size(max = 50) @Valid List<Named> named) {

    public NameWitnesses {
        named = named == null ? List.of() : List.copyOf(named);
    }

    public record Named(
            @NotNull HearingWitness.Kind kind,
            @NotBlank @Size(max = 200) String name,
            @NotBlank @Size(max = 1000) String subject) {}
}
