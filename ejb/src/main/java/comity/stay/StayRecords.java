package comity.stay;

import comity.access.NoSuchThing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The rows of stays. */
@ApplicationScoped
public class StayRecords {

    @PersistenceContext
    private EntityManager entityManager;

    public Stay add(Stay row) {
        entityManager.persist(row);
        return row;
    }

    /** Before another row takes the place of one that was open. */
    public void flush() {
        entityManager.flush();
    }

    public Stay find(Long caseId, Long id) {
        Stay row = id == null ? null : entityManager.find(Stay.class, id);
        if (row == null || !row.caseId().equals(caseId)) {
            throw new NoSuchThing();
        }
        return row;
    }

    public List<Stay> ofCase(Long caseId) {
        return entityManager
                .createQuery("from Stay s where s.caseId = :case order by s.id", Stay.class)
                .setParameter("case", caseId)
                .getResultList();
    }

    public Optional<Stay> open(Long caseId) {
        return ofCase(caseId).stream().filter(Stay::isOpen).findFirst();
    }

    /** The running stay that ends first. */
    public Optional<LocalDate> nextEnd() {
        return entityManager
                .createQuery(
                        "select min(s.until) from Stay s where s.status = RUNNING and s.until is not null",
                        LocalDate.class)
                .getResultStream()
                .filter(day -> day != null)
                .findFirst();
    }

    public List<Stay> endingBy(LocalDate day) {
        return entityManager
                .createQuery(
                        "from Stay s where s.status = RUNNING and s.until <= :day order by s.caseId, s.id", Stay.class)
                .setParameter("day", day)
                .getResultList();
    }
}
