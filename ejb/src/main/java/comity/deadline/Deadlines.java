package comity.deadline;

import comity.access.NoSuchThing;
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

    /** Running rows of one code in all cases, nearest first; those without a date last. */
    public List<Deadline> runningOf(String code) {
        return entityManager
                .createQuery(
                        "from Deadline d where d.code = :code and d.state = RUNNING order by d.dueAt nulls last",
                        Deadline.class)
                .setParameter("code", code)
                .getResultList();
    }

    /** The earliest end of running limits of one code. */
    public Optional<Instant> nextOf(String code) {
        return Optional.ofNullable(entityManager
                .createQuery(
                        "select min(d.dueAt) from Deadline d where d.code = :code and d.state = RUNNING", Instant.class)
                .setParameter("code", code)
                .getSingleResult());
    }

    /** A limit whose end has come. */
    public record Over(Long caseId, String subject) {}

    /** Running limits of one code whose end has come, case by case. */
    public List<Over> over(String code, Instant now, int most) {
        return entityManager
                .createQuery(
                        "select d.caseId, d.subject from Deadline d where d.code = :code and d.state = RUNNING"
                                + " and d.dueAt <= :now order by d.caseId, d.id",
                        Object[].class)
                .setParameter("code", code)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultStream()
                .map(row -> new Over((Long) row[0], (String) row[1]))
                .toList();
    }

    /** Running rows of one code and subject in all cases, in the order in which cases are locked. */
    public List<Deadline> runningOn(String code, String subject) {
        return entityManager
                .createQuery(
                        "from Deadline d where d.code = :code and d.subject = :subject and d.state = RUNNING"
                                + " order by d.caseId, d.id",
                        Deadline.class)
                .setParameter("code", code)
                .setParameter("subject", subject)
                .getResultList();
    }

    public List<Deadline> ofCase(Long caseId) {
        return entityManager
                .createQuery("from Deadline d where d.caseId = :case order by d.id", Deadline.class)
                .setParameter("case", caseId)
                .getResultList();
    }

    public List<Deadline> runningOf(List<Long> caseIds) {
        return awaitedIn(caseIds).stream()
                .filter(limit -> limit.isRunning() && limit.dueAt() != null)
                .toList();
    }

    /** Rows of a code that have run with effect ESC and are owed all the same, such as that of who was passed over. */
    List<Deadline> owed(Long caseId, String code, String subject) {
        return entityManager
                .createQuery(
                        "from Deadline d where d.caseId = :case and d.code = :code and d.subject = :subject"
                                + " and d.state = EXPIRED and d.effect = 'ESC' and d.doneLateAt is null",
                        Deadline.class)
                .setParameter("case", caseId)
                .setParameter("code", code)
                .setParameter("subject", subject)
                .getResultList();
    }

    /**
     * What the cases wait for: limits that run to a date, those that stand still until a translation is served (X9; they
     * have no date), and those that have run but are still owed; nearest first, without a date last.
     */
    public List<Deadline> awaitedIn(List<Long> caseIds) {
        return caseIds.isEmpty()
                ? List.of()
                : entityManager
                        .createQuery(
                                "from Deadline d where d.caseId in :cases and (d.dueAt is not null or d.awaiting = true)"
                                        + " and (d.state = RUNNING"
                                        + " or d.state = EXPIRED and d.effect = 'ESC' and d.doneLateAt is null)"
                                        + " order by d.dueAt nulls last, d.id",
                                Deadline.class)
                        .setParameter("cases", caseIds)
                        .getResultList();
    }

    /** Running limits due within the horizon, the nearest first. */
    public List<Deadline> dueBefore(Instant horizon, int most) {
        return entityManager
                .createQuery(
                        "from Deadline d where d.state = RUNNING and d.dueAt < :horizon order by d.dueAt",
                        Deadline.class)
                .setParameter("horizon", horizon)
                .setMaxResults(most)
                .getResultList();
    }

    /** A limit that may need a reminder. */
    public record Remindable(Long caseId, Long id) {}

    /** Running limits of which more moments for a reminder have passed than were used. */
    public List<Remindable> toRemind(Instant now) {
        List<?> rows =
                entityManager.createNativeQuery("""
                        select case_id, id
                        from (select d.*,
                                     extract(epoch from due_at - started_at) as whole,
                                     extract(epoch from cast(:now as timestamptz) - started_at) as gone
                              from deadline d
                              where state = 'RUNNING' and due_at > :now) limits
                        where reminded < (case when gone * 2 >= whole then 1 else 0 end)
                                       + (case when gone * 5 >= whole * 4 then 1 else 0 end)
                                       + (case when whole > 86400 and gone >= whole - 86400 then 1 else 0 end)
                        order by due_at, id""").setParameter("now", now).getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new Remindable(((Number) row[0]).longValue(), ((Number) row[1]).longValue()))
                .toList();
    }

    /** The row as the database has it now. */
    public Deadline fresh(Long id) {
        Deadline row = entityManager.find(Deadline.class, id);
        entityManager.refresh(row);
        return row;
    }

    /** A limit of this very case; of another case it is absent. */
    public Deadline find(Long caseId, Long id) {
        Deadline row = id == null ? null : entityManager.find(Deadline.class, id);
        if (row == null || !row.caseId().equals(caseId)) {
            throw new NoSuchThing();
        }
        return row;
    }

    /** X6: the stay that runs in a case. */
    public Optional<Standstill> standstill(Long caseId) {
        return standing(caseId).stream().filter(Standstill::isStay).findFirst();
    }

    /** X6, X9: what stops limits now, a stay or translations that are owed. */
    public List<Standstill> standing(Long caseId) {
        return entityManager
                .createQuery(
                        "from Standstill s where s.caseId = :case and s.endedOn is null order by s.id",
                        Standstill.class)
                .setParameter("case", caseId)
                .getResultList();
    }

    /** X6, X9: the ledger of a case. */
    public List<Standstill> ledger(Long caseId) {
        return entityManager
                .createQuery("from Standstill s where s.caseId = :case order by s.id", Standstill.class)
                .setParameter("case", caseId)
                .getResultList();
    }

    public Standstill add(Standstill row) {
        entityManager.persist(row);
        return row;
    }

    public Deadline add(Deadline deadline) {
        entityManager.persist(deadline);
        return deadline;
    }
}
