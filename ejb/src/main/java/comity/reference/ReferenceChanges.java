package comity.reference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;

/** The log of changes. */
@ApplicationScoped
public class ReferenceChanges {

    @PersistenceContext
    private EntityManager entityManager;

    void add(ReferenceChange change) {
        entityManager.persist(change);
    }

    /** The latest lines before a line, of one register or of all. */
    List<ReferenceChange> before(Long id, Register register, String entry, int most) {
        TypedQuery<ReferenceChange> query = entityManager
                .createQuery(
                        "from ReferenceChange c where c.id < :id"
                                + (register == null ? "" : " and c.register = :register")
                                + (entry == null ? "" : " and c.entry = :entry")
                                + " order by c.id desc",
                        ReferenceChange.class)
                .setParameter("id", id == null ? Long.MAX_VALUE : id)
                .setMaxResults(most);
        if (register != null) {
            query.setParameter("register", register);
        }
        if (entry != null) {
            query.setParameter("entry", entry);
        }
        return query.getResultList();
    }
}
