package comity.precedent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The row that says which copy of the index serves, and what of the entries a rebuild needs to know. */
@ApplicationScoped
public class IndexStates {

    @PersistenceContext
    private EntityManager entityManager;

    protected IndexStates() {}

    IndexStates(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Read once in a transaction, so that all answers to one search come from one copy. */
    IndexState now() {
        return entityManager.find(IndexState.class, 1);
    }

    IndexCopy serving() {
        return now().serving();
    }

    /**
     * Held until this transaction ends. Whoever writes to the index holds it before he reads what he writes: so no
     * older text, read before a redaction, is written after the newer.
     */
    IndexState locked() {
        IndexState state = now();
        entityManager.flush();
        entityManager.refresh(state, LockModeType.PESSIMISTIC_WRITE);
        return state;
    }

    /** The next entries after this one. */
    List<PrecedentEntry> after(long entryId, int most) {
        return entityManager
                .createQuery("from PrecedentEntry e where e.id > :id order by e.id", PrecedentEntry.class)
                .setParameter("id", entryId)
                .setMaxResults(most)
                .getResultList();
    }

    /** Entries that wait in the queue. */
    List<Long> waiting() {
        List<?> rows = entityManager
                .createNativeQuery("select distinct entry_id from index_outbox")
                .getResultList();
        return rows.stream().map(id -> ((Number) id).longValue()).toList();
    }

    /** What the index should have. */
    IndexContent content() {
        Map<Long, Long> stamps = new HashMap<>();
        Map<Long, Integer> paragraphs = new HashMap<>();
        List<?> rows = entityManager
                .createNativeQuery("select e.id, e.stamp, (select count(*) from precedent_paragraph p where"
                        + " p.entry_id = e.id) from precedent_entry e")
                .getResultList();
        for (Object row : rows) {
            Object[] values = (Object[]) row;
            Long id = ((Number) values[0]).longValue();
            stamps.put(id, ((Number) values[1]).longValue());
            paragraphs.put(id, ((Number) values[2]).intValue());
        }
        return new IndexContent(stamps, paragraphs);
    }
}
