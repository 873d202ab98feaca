package comity.settlement;

import comity.access.NoSuchThing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Settlements proposed, signed and recorded. */
@ApplicationScoped
public class SettlementRecords {

    @PersistenceContext
    private EntityManager entityManager;

    public Settlement add(Settlement row) {
        entityManager.persist(row);
        return row;
    }

    public Settlement find(Long caseId, Long id) {
        Settlement row = id == null ? null : entityManager.find(Settlement.class, id);
        if (row == null || !row.caseId().equals(caseId)) {
            throw new NoSuchThing();
        }
        return row;
    }

    public List<Settlement> ofCase(Long caseId) {
        return entityManager
                .createQuery("from Settlement s where s.caseId = :case order by s.id", Settlement.class)
                .setParameter("case", caseId)
                .getResultList();
    }

    /** The terms that are open for signature or wait to be recorded. */
    public Optional<Settlement> current(Long caseId) {
        return ofCase(caseId).stream()
                .filter(row -> row.status() == Settlement.Status.PROPOSED || row.status() == Settlement.Status.SIGNED)
                .findFirst();
    }

    /** Signed settlements whose recording may be overdue. */
    public List<Settlement> signed() {
        return entityManager
                .createQuery("from Settlement s where s.status = SIGNED order by s.id", Settlement.class)
                .getResultList();
    }
}
