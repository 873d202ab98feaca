package comity.reclassification;

import comity.access.NoSuchThing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** The rows of requests for another class. */
@ApplicationScoped
public class Reclassifications {

    @PersistenceContext
    private EntityManager entityManager;

    /** What was pending about the paper is settled in the database before the new row comes. */
    public Reclassification add(Reclassification row) {
        entityManager.flush();
        entityManager.persist(row);
        entityManager.flush();
        return row;
    }

    public Reclassification find(Long caseId, Long id) {
        Reclassification row = id == null ? null : entityManager.find(Reclassification.class, id);
        if (row == null || !row.caseId().equals(caseId)) {
            throw new NoSuchThing();
        }
        return row;
    }

    public Reclassification bySubject(Long caseId, String subject) {
        return ofCase(caseId).stream()
                .filter(row -> row.subject().equals(subject))
                .findFirst()
                .orElseThrow(NoSuchThing::new);
    }

    /** The latest last. */
    public List<Reclassification> ofCase(Long caseId) {
        return entityManager
                .createQuery("from Reclassification r where r.caseId = :case order by r.id", Reclassification.class)
                .setParameter("case", caseId)
                .getResultList();
    }

    public List<Reclassification> openOf(Long caseId) {
        return entityManager
                .createQuery(
                        "from Reclassification r where r.caseId = :case and r.settledAt is null order by r.id",
                        Reclassification.class)
                .setParameter("case", caseId)
                .getResultList();
    }

    public Optional<Reclassification> pending(Long caseId, Long documentId) {
        return openOf(caseId).stream()
                .filter(row -> row.documentId().equals(documentId))
                .findFirst();
    }

    /** The open request that was served with this paper. */
    public Optional<Reclassification> servedWith(Long caseId, List<Long> papers) {
        return openOf(caseId).stream()
                .filter(row -> papers.contains(row.paperId()))
                .findFirst();
    }
}
