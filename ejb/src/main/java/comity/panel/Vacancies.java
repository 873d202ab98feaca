package comity.panel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Rows of vacant seats. */
@ApplicationScoped
public class Vacancies {

    @PersistenceContext
    private EntityManager entityManager;

    public Vacancy add(Vacancy row) {
        entityManager.persist(row);
        return row;
    }

    /** All of a case, the oldest first. */
    public List<Vacancy> of(Long caseId) {
        return entityManager
                .createQuery("from Vacancy v where v.caseId = :case order by v.id", Vacancy.class)
                .setParameter("case", caseId)
                .getResultList();
    }

    /** The seat that is being filled now. */
    public Optional<Vacancy> inHand(Long caseId) {
        return of(caseId).stream()
                .filter(row -> row.openedAt() != null && !row.isFilled())
                .findFirst();
    }

    /** The oldest seat whose turn has not come. */
    public Optional<Vacancy> next(Long caseId) {
        return of(caseId).stream().filter(row -> row.openedAt() == null).findFirst();
    }

    public void flush() {
        entityManager.flush();
    }
}
