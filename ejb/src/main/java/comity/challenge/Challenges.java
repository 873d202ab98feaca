package comity.challenge;

import comity.access.NoSuchThing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Rows of challenges. */
@ApplicationScoped
public class Challenges {

    @PersistenceContext
    private EntityManager entityManager;

    public Challenge add(Challenge row) {
        entityManager.persist(row);
        return row;
    }

    /** All of a case, the oldest first. */
    public List<Challenge> of(Long caseId) {
        return entityManager
                .createQuery("from Challenge c where c.caseId = :case order by c.id", Challenge.class)
                .setParameter("case", caseId)
                .getResultList();
    }

    /** The open challenge of a judge. */
    public Optional<Challenge> open(Long caseId, String judgeId) {
        return of(caseId).stream()
                .filter(row -> row.isOpen() && row.judgeId().equals(judgeId))
                .findFirst();
    }

    /** The latest challenge of a judge, open or not. */
    public Optional<Challenge> latest(Long caseId, String judgeId) {
        return of(caseId).stream().filter(row -> row.judgeId().equals(judgeId)).reduce((first, second) -> second);
    }

    /** One of the case, or the answer for a thing that does not exist. */
    public Challenge find(Long caseId, Long id) {
        return of(caseId).stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow(NoSuchThing::new);
    }
}
