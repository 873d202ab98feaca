package comity.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The rows of time-limits. */
@ApplicationScoped
public class Deadlines {

    @PersistenceContext
    private EntityManager entityManager;

    public Optional<Deadline> running(Long caseId, String code, String subject) {
        return entityManager
                .createQuery(
                        "from Deadline d where d.caseId = :case and d.code = :code and d.subject = :subject"
                                + " and d.state = RUNNING",
                        Deadline.class)
                .setParameter("case", caseId)
                .setParameter("code", code)
                .setParameter("subject", subject)
                .getResultStream()
                .findFirst();
    }

    /** The latest row of a code, whatever became of it. */
    public Optional<Deadline> latest(Long caseId, String code, String subject) {
        return entityManager
                .createQuery(
                        "from Deadline d where d.caseId = :case and d.code = :code and d.subject = :subject"
                                + " order by d.id desc",
                        Deadline.class)
                .setParameter("case", caseId)
                .setParameter("code", code)
                .setParameter("subject", subject)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    public List<Deadline> running(Long caseId) {
        return entityManager
                .createQuery(
                        "from Deadline d where d.caseId = :case and d.state = RUNNING order by d.dueAt, d.id",
                        Deadline.class)
                .setParameter("case", caseId)
                .getResultList();
    }

    public List<Deadline> ofCase(Long caseId) {
        return entityManager
                .createQuery("from Deadline d where d.caseId = :case order by d.id", Deadline.class)
                .setParameter("case", caseId)
                .getResultList();
    }

    public List<Deadline> runningOf(List<Long> caseIds) {
        return caseIds.isEmpty()
                ? List.of()
                : entityManager
                        .createQuery(
                                "from Deadline d where d.caseId in :cases and d.state = RUNNING and d.dueAt is not null"
                                        + " order by d.dueAt, d.id",
                                Deadline.class)
                        .setParameter("cases", caseIds)
                        .getResultList();
    }

    /** Running limits that may need a reminder: due within the horizon. */
    public List<Deadline> dueBefore(Instant horizon, int most) {
        return entityManager
                .createQuery(
                        "from Deadline d where d.state = RUNNING and d.dueAt < :horizon order by d.dueAt",
                        Deadline.class)
                .setParameter("horizon", horizon)
                .setMaxResults(most)
                .getResultList();
    }

    public Deadline add(Deadline deadline) {
        entityManager.persist(deadline);
        return deadline;
    }
}
