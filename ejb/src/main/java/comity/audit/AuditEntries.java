package comity.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Rows of the access log. */
@ApplicationScoped
public class AuditEntries {

    @PersistenceContext
    private EntityManager entityManager;

    void add(AuditEntry entry) {
        entityManager.persist(entry);
    }

    List<AuditEntry> before(Long id, int most) {
        return entityManager
                .createQuery("from AuditEntry a where a.id < :id order by a.id desc", AuditEntry.class)
                .setParameter("id", id == null ? Long.MAX_VALUE : id)
                .setMaxResults(most)
                .getResultList();
    }

    List<AuditEntry> of(String act, int most) {
        return entityManager
                .createQuery("from AuditEntry a where a.act = :act order by a.id desc", AuditEntry.class)
                .setParameter("act", act)
                .setMaxResults(most)
                .getResultList();
    }
}
