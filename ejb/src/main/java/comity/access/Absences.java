package comity.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The rows of absence. */
@ApplicationScoped
public class Absences {

    @PersistenceContext
    private EntityManager entityManager;

    /** Written at once, so that a day that stands there already is found by the next who asks. */
    public Absence add(Absence absence) {
        entityManager.persist(absence);
        entityManager.flush();
        return absence;
    }

    public Optional<Absence> find(Long id) {
        return Optional.ofNullable(entityManager.find(Absence.class, id));
    }

    /** The absences of a person, the latest first. */
    public List<Absence> of(String personId) {
        return entityManager
                .createQuery(
                        "from Absence a where a.personId = :person order by a.firstDay desc, a.id desc", Absence.class)
                .setParameter("person", personId)
                .getResultList();
    }

    /** What stands on a day between these two, both included. */
    public List<Absence> within(String personId, LocalDate from, LocalDate to) {
        return entityManager
                .createQuery(
                        "from Absence a where a.personId = :person and a.endedAt is null and a.firstDay <= :to"
                                + " and a.lastDay >= :from order by a.firstDay",
                        Absence.class)
                .setParameter("person", personId)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList();
    }

    /** Two who record an absence for the same office wait for each other. */
    public void lock(Appointment office) {
        entityManager.lock(office, LockModeType.PESSIMISTIC_WRITE);
    }
}
