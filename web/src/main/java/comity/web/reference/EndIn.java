package comity.web.reference;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The day on which an entry ends, today or later. */
public record EndIn(@Schema(examples = "2027-11-03") LocalDate day) {}
