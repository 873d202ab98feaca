package comity.party;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The terms of the Signatories, past, present and announced. */
@ApplicationScoped
public class SignatoryTerms {

    @PersistenceContext
    private EntityManager entityManager;

    List<SignatoryTerm> of(String state) {
        return entityManager
                .createQuery("from SignatoryTerm t where t.state = :state order by t.from", SignatoryTerm.class)
                .setParameter("state", state)
                .getResultList();
    }

    Optional<SignatoryTerm> on(String state, LocalDate day) {
        return of(state).stream().filter(term -> !term.from().isAfter(day)).reduce((earlier, later) -> later);
    }

    /** Announced terms, the next first. */
    List<SignatoryTerm> announced() {
        return entityManager
                .createQuery("from SignatoryTerm t where t.inForce = false order by t.from, t.id", SignatoryTerm.class)
                .getResultList();
    }

    void add(SignatoryTerm term) {
        entityManager.persist(term);
    }
}
