package comity.evidence;

import comity.access.AccessClass;
import comity.access.NoSuchThing;
import comity.access.Side;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Rows of exhibits. */
@ApplicationScoped
public class Exhibits {

    @PersistenceContext
    private EntityManager entityManager;

    public List<Exhibit> ofCase(Long caseId) {
        return entityManager
                .createQuery("from Exhibit e where e.caseId = :case order by e.id", Exhibit.class)
                .setParameter("case", caseId)
                .getResultList();
    }

    public Exhibit find(Long id) {
        return Optional.ofNullable(entityManager.find(Exhibit.class, id)).orElseThrow(NoSuchThing::new);
    }

    public Optional<Exhibit> byNumber(Long caseId, String number) {
        return entityManager
                .createQuery("from Exhibit e where e.caseId = :case and e.number = :number", Exhibit.class)
                .setParameter("case", caseId)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    public Optional<Exhibit> ofDocument(Long documentId) {
        return entityManager
                .createQuery("from Exhibit e where e.documentId = :document", Exhibit.class)
                .setParameter("document", documentId)
                .getResultStream()
                .findFirst();
    }

    public List<Exhibit> ofService(Long serviceId) {
        return entityManager
                .createQuery("from Exhibit e where e.serviceId = :service order by e.id", Exhibit.class)
                .setParameter("service", serviceId)
                .getResultList();
    }

    /** Those of the classes {@code RES} and {@code XPT}, the latest first. */
    public List<Exhibit> restricted(int most) {
        return entityManager
                .createQuery(
                        "from Exhibit e where e.accessClass in :classes order by e.filedAt desc, e.id desc",
                        Exhibit.class)
                .setParameter("classes", List.of(AccessClass.RES, AccessClass.XPT))
                .setMaxResults(most)
                .getResultList();
    }

    /** How many numbers a side has used. The case row is locked. */
    public long count(Long caseId, Side side) {
        return entityManager
                .createQuery("select count(e) from Exhibit e where e.caseId = :case and e.side = :side", Long.class)
                .setParameter("case", caseId)
                .setParameter("side", side)
                .getSingleResult();
    }

    public Exhibit add(Exhibit exhibit) {
        entityManager.persist(exhibit);
        entityManager.flush();
        return exhibit;
    }
}
