package comity.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The keys that have been used, with the answers they were given. */
@ApplicationScoped
public class RepeatKeys {

    @PersistenceContext
    private EntityManager entityManager;

    /** Takes the key, waiting for whoever holds it; the answer given before when there is one. */
    Optional<String> take(String actorId, String key, String requestHash, Instant now) {
        int fresh = entityManager
                .createNativeQuery("insert into repeat_key (actor_id, key, request_hash, taken_at)"
                        + " values (?1, ?2, ?3, ?4) on conflict do nothing")
                .setParameter(1, actorId)
                .setParameter(2, key)
                .setParameter(3, requestHash)
                .setParameter(4, now)
                .executeUpdate();
        if (fresh == 1) {
            return Optional.empty();
        }
        List<?> rows = entityManager
                .createNativeQuery("select request_hash, answer from repeat_key where actor_id = ?1 and key = ?2")
                .setParameter(1, actorId)
                .setParameter(2, key)
                .getResultList();
        Object[] row = (Object[]) rows.get(0);
        if (!requestHash.equals(row[0])) {
            throw new KeyReused();
        }
        return Optional.of((String) row[1]);
    }

    void answer(String actorId, String key, String answer) {
        entityManager
                .createNativeQuery("update repeat_key set answer = ?3 where actor_id = ?1 and key = ?2")
                .setParameter(1, actorId)
                .setParameter(2, key)
                .setParameter(3, answer)
                .executeUpdate();
    }
}
