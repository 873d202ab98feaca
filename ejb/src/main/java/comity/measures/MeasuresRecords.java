package comity.measures;

import comity.access.NoSuchThing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Rows of requests for measures and of the reports on them. */
@ApplicationScoped
public class MeasuresRecords {

    @PersistenceContext
    private EntityManager entityManager;

    public <T> T add(T row) {
        entityManager.persist(row);
        return row;
    }

    /** One of the case, or the answer for a thing that does not exist. */
    public MeasuresRequest find(Long caseId, Long id) {
        MeasuresRequest row = id == null ? null : entityManager.find(MeasuresRequest.class, id);
        if (row == null || !row.caseId().equals(caseId)) {
            throw new NoSuchThing();
        }
        return row;
    }

    /** All of a case, the oldest first. */
    public List<MeasuresRequest> of(Long caseId) {
        return entityManager
                .createQuery("from MeasuresRequest m where m.caseId = :case order by m.no", MeasuresRequest.class)
                .setParameter("case", caseId)
                .getResultList();
    }

    /** The request that a service brought to a party. */
    public Optional<MeasuresRequest> asked(Long caseId, Long serviceId) {
        return of(caseId).stream()
                .filter(row -> brought(row.services(), serviceId))
                .findFirst();
    }

    /** The order that a service brought to a party. */
    public Optional<MeasuresRequest> ordered(Long caseId, Long serviceId) {
        return of(caseId).stream()
                .filter(row -> row.order() != null && brought(row.order().services(), serviceId))
                .findFirst();
    }

    private static boolean brought(List<Addressed> services, Long serviceId) {
        return services.stream().anyMatch(one -> one.serviceId().equals(serviceId));
    }

    public List<MeasuresReport> reports(Long caseId) {
        return entityManager
                .createQuery("from MeasuresReport r where r.caseId = :case order by r.id", MeasuresReport.class)
                .setParameter("case", caseId)
                .getResultList();
    }

    public List<MeasuresReport> reports(MeasuresRequest request) {
        return reports(request.caseId()).stream()
                .filter(row -> row.requestId().equals(request.id()))
                .toList();
    }

    public MeasuresReport report(Long caseId, Long id) {
        return reports(caseId).stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow(NoSuchThing::new);
    }
}
