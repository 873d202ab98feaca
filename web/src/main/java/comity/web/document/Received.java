package comity.web.document;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A file that has arrived: its id is passed to the command that takes it up. */
@Schema(description = "A file that has arrived and belongs to nobody yet but its sender")
public record Received(
        @Schema(examples = "1201") long id,
        @Schema(examples = "Imagery of the crossing.pdf") String name,
        @Schema(examples = "48213") long size,
        String sha256,
        @Schema(examples = "application/pdf") String mediaType,
        Integer pages) {}
