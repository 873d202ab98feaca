package comity.hearing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** A party's corrections of the transcript (TL-51); an empty list says that it is right. */
public record CorrectTranscript(
        @NotNull Long caseId, @Size(max = 200) @Valid List<Passage> passages) {

    public CorrectTranscript {
        passages = passages == null ? List.of() : List.copyOf(passages);
    }

    /** @param place page and line */
    public record Passage(
            @NotBlank @Size(max = 60) String place,
            @NotBlank @Size(max = 1000) String reads) {}
}
