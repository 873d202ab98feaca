package comity.mediation;

import comity.access.NoSuchThing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** The rows of mediations and of what was said in their rooms. */
@ApplicationScoped
public class MediationRecords {

    @PersistenceContext
    private EntityManager entityManager;

    public <T> T add(T row) {
        entityManager.persist(row);
        return row;
    }

    public Mediation find(Long caseId, Long id) {
        Mediation row = id == null ? null : entityManager.find(Mediation.class, id);
        if (row == null || !row.caseId().equals(caseId)) {
            throw new NoSuchThing();
        }
        return row;
    }

    public List<Mediation> ofCase(Long caseId) {
        return entityManager
                .createQuery("from Mediation m where m.caseId = :case order by m.id", Mediation.class)
                .setParameter("case", caseId)
                .getResultList();
    }

    public Optional<Mediation> open(Long caseId) {
        return ofCase(caseId).stream().filter(Mediation::isOpen).findFirst();
    }

    public List<RoomPaper> papers(Long mediationId) {
        return entityManager
                .createQuery("from RoomPaper p where p.mediationId = :room order by p.id", RoomPaper.class)
                .setParameter("room", mediationId)
                .getResultList();
    }

    public List<RoomGuest> guests(Long caseId) {
        return entityManager
                .createQuery("from RoomGuest g where g.caseId = :case order by g.id", RoomGuest.class)
                .setParameter("case", caseId)
                .getResultList();
    }
}
