package comity.litispendence;

import comity.access.NoSuchThing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** The rows of proceedings elsewhere. */
@ApplicationScoped
public class ForumRecords {

    @PersistenceContext
    private EntityManager entityManager;

    public OtherProceeding add(OtherProceeding row) {
        entityManager.persist(row);
        return row;
    }

    public OtherProceeding find(Long caseId, Long id) {
        OtherProceeding row = id == null ? null : entityManager.find(OtherProceeding.class, id);
        if (row == null || !row.caseId().equals(caseId)) {
            throw new NoSuchThing();
        }
        return row;
    }

    public List<OtherProceeding> ofCase(Long caseId) {
        return entityManager
                .createQuery("from OtherProceeding p where p.caseId = :case order by p.id", OtherProceeding.class)
                .setParameter("case", caseId)
                .getResultList();
    }

    public Optional<OtherProceeding> open(Long caseId) {
        return ofCase(caseId).stream().filter(OtherProceeding::isOpen).findFirst();
    }
}
