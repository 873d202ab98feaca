package comity.hearing;

import comity.access.Side;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;

/**
 * The Registry fixes the hearing (S19).
 *
 * @param stream address of the public stream, or null
 * @param languages languages interpreted, as language tags
 * @param days number of sitting days
 * @param closedParts which parts are closed by order, or null when all is open
 */
public record ScheduleHearing(
        @NotNull Long caseId,
        @NotBlank @Size(max = 120) String room,
        @Size(max = 300) String stream,
        @NotEmpty List<@NotBlank String> languages,
        @NotNull Instant opensAt,
        @Min(1) @Max(20) int days,
        @Size(max = 1000) String closedParts,
        @Valid List<SpeakerLine> speakers) {

    public ScheduleHearing {
        languages = languages == null ? List.of() : List.copyOf(languages);
        speakers = speakers == null ? List.of() : List.copyOf(speakers);
    }

    public record SpeakerLine(
            @NotNull Side side,
            @NotBlank @Size(max = 200) String speaker,
            @Min(1) @Max(600) int minutes) {}
}
