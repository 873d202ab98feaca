package comity.filing;

import comity.access.NoSuchThing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** The examinations of claims. */
@ApplicationScoped
public class Examinations {

    @PersistenceContext
    private EntityManager entityManager;

    Examination of(Long caseId) {
        return find(caseId).orElseThrow(NoSuchThing::new);
    }

    /** As {@link #of}, read anew after the case row was locked. */
    Examination locked(Long caseId) {
        Examination examination = of(caseId);
        entityManager.flush();
        entityManager.refresh(examination);
        return examination;
    }

    Optional<Examination> find(Long caseId) {
        return Optional.ofNullable(entityManager.find(Examination.class, caseId));
    }

    void add(Examination examination) {
        entityManager.persist(examination);
    }

    void flush() {
        entityManager.flush();
    }
}
