package comity.decision;

import java.time.Instant;

/** Names of a decision that has been issued. */
public record IssuedDecision(Long id, String citation, String slug, String ecli, Instant sealedAt) {}
