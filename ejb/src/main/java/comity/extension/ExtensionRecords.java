package comity.extension;

import comity.access.NoSuchThing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** The rows of requests for extension. */
@ApplicationScoped
public class ExtensionRecords {

    @PersistenceContext
    private EntityManager entityManager;

    public ExtensionRequest add(ExtensionRequest row) {
        entityManager.persist(row);
        return row;
    }

    public ExtensionRequest find(Long caseId, Long id) {
        ExtensionRequest row = id == null ? null : entityManager.find(ExtensionRequest.class, id);
        if (row == null || !row.caseId().equals(caseId)) {
            throw new NoSuchThing();
        }
        return row;
    }

    public List<ExtensionRequest> ofCase(Long caseId) {
        return entityManager
                .createQuery("from ExtensionRequest e where e.caseId = :case order by e.id", ExtensionRequest.class)
                .setParameter("case", caseId)
                .getResultList();
    }

    public List<ExtensionRequest> openOf(Long caseId) {
        return entityManager
                .createQuery(
                        "from ExtensionRequest e where e.caseId = :case and e.settledAt is null order by e.id",
                        ExtensionRequest.class)
                .setParameter("case", caseId)
                .getResultList();
    }

    /** The latest request on a limit. */
    public Optional<ExtensionRequest> onLimit(Long caseId, Long limitId) {
        return ofCase(caseId).stream()
                .filter(row -> row.limitId().equals(limitId))
                .reduce((earlier, later) -> later);
    }

    public Optional<ExtensionRequest> servedBy(Long serviceId) {
        return entityManager
                .createQuery("from ExtensionRequest e where e.serviceId = :service", ExtensionRequest.class)
                .setParameter("service", serviceId)
                .getResultStream()
                .findFirst();
    }
}
