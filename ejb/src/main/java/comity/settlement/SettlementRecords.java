package comity.settlement;

import comity.access.NoSuchThing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Settlements proposed, signed and recorded. */
@ApplicationScoped
public class SettlementRecords {

    @PersistenceContext
    private EntityManager entityManager;

    public Settlement add(Settlement row) {
        entityManager.persist(row);
        return row;
    }

    public Settlement find(Long caseId, Long id) {
        Settlement row = id == null ? null : entityManager.find(Settlement.class, id);
        if (row == null || !row.caseId().equals(caseId)) {
            throw new NoSuchThing();
        }
        return row;
    }

    public List<Settlement> ofCase(Long caseId) {
        return entityManager
                .createQuery("from Settlement s where s.caseId = :case order by s.id", Settlement.class)
                .setParameter("case", caseId)
                .getResultList();
    }

    /** The terms that are open for signature or wait to be recorded. */
    public Optional<Settlement> current(Long caseId) {
        return ofCase(caseId).stream()
                .filter(row -> row.status() == Settlement.Status.PROPOSED || row.status() == Settlement.Status.SIGNED)
                .findFirst();
    }

    /** The settlement recorded last. */
    public Optional<Settlement> recorded(Long caseId) {
        return ofCase(caseId).stream()
                .filter(row -> row.status() == Settlement.Status.RECORDED)
                .reduce((earlier, later) -> later);
    }

    /** Signed settlements whose recording may be overdue. */
    public List<Settlement> signed() {
        return entityManager
                .createQuery("from Settlement s where s.status = SIGNED order by s.caseId, s.id", Settlement.class)
                .getResultList();
    }

    /** The day of the next term that is neither performed nor known to be overdue. */
    Optional<LocalDate> nextTerm() {
        return entityManager
                .createQuery(
                        "select min(t.dueOn) from Settlement s join s.terms t where s.status = RECORDED"
                                + " and t.performedAt is null and t.overdueAt is null",
                        LocalDate.class)
                .getResultStream()
                .filter(day -> day != null)
                .findFirst();
    }

    /** Recorded settlements with such a term on or before a day. */
    List<Settlement> withTermsBy(LocalDate day) {
        return entityManager
                .createQuery(
                        "select distinct s from Settlement s join s.terms t where s.status = RECORDED"
                                + " and t.performedAt is null and t.overdueAt is null and t.dueOn <= :day order by s.caseId, s.id",
                        Settlement.class)
                .setParameter("day", day)
                .getResultList();
    }

    /** Cases in whose settlement a term is overdue. */
    List<Long> casesOverdue() {
        return entityManager
                .createQuery(
                        "select distinct s.caseId from Settlement s join s.terms t where s.status = RECORDED"
                                + " and t.performedAt is null and t.overdueAt is not null",
                        Long.class)
                .getResultList();
    }
}
