package comity.serving;

import java.time.Instant;

/** A State was served: limits "from service" count from this instant. */
public record Served(Long caseId, Long serviceId, String kind, Instant servedAt, boolean deemed) {}
