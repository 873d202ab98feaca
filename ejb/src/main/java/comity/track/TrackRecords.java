package comity.track;

import comity.access.NoSuchThing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** The rows of changes of track. */
@ApplicationScoped
public class TrackRecords {

    @PersistenceContext
    private EntityManager entityManager;

    public TrackChange add(TrackChange row) {
        entityManager.persist(row);
        return row;
    }

    public TrackChange find(Long caseId, Long id) {
        TrackChange row = id == null ? null : entityManager.find(TrackChange.class, id);
        if (row == null || !row.caseId().equals(caseId)) {
            throw new NoSuchThing();
        }
        return row;
    }

    public List<TrackChange> ofCase(Long caseId) {
        return entityManager
                .createQuery("from TrackChange t where t.caseId = :case order by t.id", TrackChange.class)
                .setParameter("case", caseId)
                .getResultList();
    }

    public Optional<TrackChange> open(Long caseId) {
        return ofCase(caseId).stream().filter(TrackChange::isOpen).findFirst();
    }

    public Optional<TrackChange> servedBy(Long serviceId) {
        return entityManager
                .createQuery("from TrackChange t where t.serviceId = :service", TrackChange.class)
                .setParameter("service", serviceId)
                .getResultStream()
                .findFirst();
    }
}
