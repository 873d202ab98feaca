package comity.decision;

import java.time.Instant;

/**
 * What an examination of a seal found.
 *
 * @param whole the file is byte for byte the one that was sealed
 * @param signer common name of the certificate, or null where there is no seal
 * @param at moment of sealing by the machine's clock, or null
 * @param finding what is wrong in one word, or null
 */
public record SealReport(boolean whole, String signer, Instant at, String finding) {}
