package comity.web.editing;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why something is taken off the public pages or set aside; it stands in the log. */
public record ReasonIn(
        @Schema(examples = "The paragraph says less.") String reason) {

    /** What was typed, also where nothing was sent. */
    static String of(ReasonIn in) {
        return in == null ? null : in.reason();
    }
}
