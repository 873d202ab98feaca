package comity.decision;

import java.time.Instant;

/** A paper under the Tribunal's seal, and the moment of sealing by the machine's clock. */
public record Sealed(byte[] bytes, Instant at) {}
