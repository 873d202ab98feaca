package comity.filing;

import comity.access.NoSuchThing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Forms not yet filed. */
@ApplicationScoped
public class Drafts {

    @PersistenceContext
    private EntityManager entityManager;

    /** Locked, so that two who save in one second are told apart by the version. */
    ClaimDraft lock(Long id) {
        ClaimDraft draft = entityManager.find(ClaimDraft.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (draft == null) {
            throw new NoSuchThing();
        }
        return draft;
    }

    ClaimDraft find(Long id) {
        ClaimDraft draft = entityManager.find(ClaimDraft.class, id);
        if (draft == null) {
            throw new NoSuchThing();
        }
        return draft;
    }

    List<ClaimDraft> ofStates(Collection<String> states) {
        return states.isEmpty()
                ? List.of()
                : entityManager
                        .createQuery(
                                "from ClaimDraft d where d.state in :states and d.filedAs is null"
                                        + " order by d.editedAt desc",
                                ClaimDraft.class)
                        .setParameter("states", states)
                        .setMaxResults(200)
                        .getResultList();
    }

    Optional<ClaimDraft> curing(Long caseId) {
        return entityManager
                .createQuery("from ClaimDraft d where d.cures = :case and d.filedAs is null", ClaimDraft.class)
                .setParameter("case", caseId)
                .getResultStream()
                .findFirst();
    }

    List<ClaimDraft> dueBefore(Instant limit) {
        return entityManager
                .createQuery(
                        "from ClaimDraft d where d.filedAs is null and d.dueAt <= :limit order by d.dueAt",
                        ClaimDraft.class)
                .setParameter("limit", limit)
                .setMaxResults(500)
                .getResultList();
    }

    /** Earliest end of a draft by number of warnings given. */
    Map<Integer, Instant> earliestDue() {
        return entityManager
                .createQuery(
                        "select d.warned, min(d.dueAt) from ClaimDraft d where d.filedAs is null group by d.warned",
                        Object[].class)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Integer) row[0], row -> (Instant) row[1]));
    }

    void add(ClaimDraft draft) {
        entityManager.persist(draft);
        entityManager.flush();
    }

    void flush() {
        entityManager.flush();
    }

    void remove(ClaimDraft draft) {
        entityManager.remove(draft);
    }
}
