package comity.savedsearch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Saved searches and the decisions that wait to be compared with them. */
@ApplicationScoped
public class SavedSearchRows {

    @PersistenceContext
    private EntityManager entityManager;

    /** A published decision that the index has. */
    record Waiting(Long decisionId, Long entryId, String slug, String citation) {}

    /** Holds the owner's row, so that his searches are counted and named one after the other; false without a row. */
    boolean lockOwner(String personId) {
        return !entityManager
                .createNativeQuery("select id from person where id = ?1 for update")
                .setParameter(1, personId)
                .getResultList()
                .isEmpty();
    }

    List<SavedSearch> of(String personId) {
        return entityManager
                .createQuery(
                        "from SavedSearch s where s.personId = :person order by lower(s.name), s.id", SavedSearch.class)
                .setParameter("person", personId)
                .getResultList();
    }

    Optional<SavedSearch> find(Long id, String personId) {
        return entityManager
                .createQuery("from SavedSearch s where s.id = :id and s.personId = :person", SavedSearch.class)
                .setParameter("id", id)
                .setParameter("person", personId)
                .getResultStream()
                .findFirst();
    }

    Optional<SavedSearch> lock(Long id, String personId) {
        Optional<SavedSearch> found = find(id, personId);
        found.ifPresent(search -> entityManager.refresh(search, LockModeType.PESSIMISTIC_WRITE));
        return found;
    }

    void add(SavedSearch search) {
        entityManager.persist(search);
        entityManager.flush();
    }

    void flush() {
        entityManager.flush();
    }

    void remove(SavedSearch search) {
        entityManager.remove(search);
    }

    /** Searches of persons who are still here whose alerts are on, in the order of their ids. */
    List<SavedSearch> watching(Long after, int most) {
        return entityManager
                .createQuery(
                        "select s from SavedSearch s join Person p on p.id = s.personId where s.alerts = true"
                                + " and p.active = true and s.id > :after order by s.id",
                        SavedSearch.class)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    /** A decision waits to be compared; one that has waited before does not wait again. */
    void queue(Long decisionId, Instant at) {
        entityManager
                .createNativeQuery("insert into search_alert (decision_id, queued_at) values (?1, ?2)"
                        + " on conflict (decision_id) do nothing")
                .setParameter(1, decisionId)
                .setParameter(2, at)
                .executeUpdate();
    }

    /** Decisions that wait and that the index has as they are, held against other nodes until this transaction ends. */
    List<Waiting> waiting(int most) {
        List<?> rows = entityManager
                .createNativeQuery("select a.decision_id, e.id, e.slug, e.citation from search_alert a"
                        + " join precedent_entry e on e.decision_id = a.decision_id where a.done_at is null"
                        + " and e.indexed_at is not null"
                        + " and not exists (select 1 from index_outbox o where o.entry_id = e.id)"
                        + " order by a.decision_id limit ?1 for update of a skip locked")
                .setParameter(1, most)
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new Waiting(
                        ((Number) row[0]).longValue(), ((Number) row[1]).longValue(), (String) row[2], (String) row[3]))
                .toList();
    }

    void done(Long decisionId, Instant at) {
        entityManager
                .createNativeQuery("update search_alert set done_at = ?2 where decision_id = ?1")
                .setParameter(1, decisionId)
                .setParameter(2, at)
                .executeUpdate();
    }
}
