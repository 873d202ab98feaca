package comity.web.docket;

import java.time.Instant;

/** A step of the list beside a diagram. */
public record ProcedureStep(int no, String name, String place, String rule, Instant until) {}
