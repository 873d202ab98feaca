package comity.panel;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * The seed of a later draw: once a seed is open everybody can tell what it would draw, so another one is sealed, and its
 * hash published, before it may be needed.
 */
@Entity
@Table(name = "lot_reserve")
public class LotReserve {

    @Id
    @Column(name = "case_id")
    private Long caseId;

    private String seed;

    @Column(name = "seed_hash")
    private String seedHash;

    @Column(name = "sealed_at")
    private Instant sealedAt;

    protected LotReserve() {}

    LotReserve(Long caseId, String seed, String seedHash, Instant sealedAt) {
        this.caseId = caseId;
        seal(seed, seedHash, sealedAt);
    }

    final void seal(String words, String hash, Instant at) {
        seed = words;
        seedHash = hash;
        sealedAt = at;
    }

    String seed() {
        return seed;
    }

    String seedHash() {
        return seedHash;
    }

    Instant sealedAt() {
        return sealedAt;
    }
}
