package comity.web.common;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An RFC 9457 problem document. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(name = "Problem", description = "Why a request was not carried out (RFC 9457)")
public record Problem(
        @Schema(examples = "urn:comity:problem:deadline-passed")
        String type,

        @Schema(examples = "The time-limit TL-07 has run") String title,
        @Schema(examples = "409") int status,
        String detail,
        @Schema(examples = "DEADLINE_PASSED") String code,
        @Schema(examples = "TL-07") String rule,
        String instance,
        List<Fault> errors) {

    /** The same problem of another address. */
    Problem at(String address) {
        return new Problem(type, title, status, detail, code, rule, address, errors);
    }

    /** One field that is wrong. */
    public record Fault(
            @Schema(examples = "claims[0].measure") String path, String code, String detail) {}
}
