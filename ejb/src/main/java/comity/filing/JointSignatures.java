package comity.filing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;

/** Signatures of joint claimants, given and owed. */
@ApplicationScoped
public class JointSignatures {

    @PersistenceContext
    private EntityManager entityManager;

    /** One row for each claimant, in order of the form; empty while the form is not frozen. */
    List<JointSignature> of(Long draftId) {
        return entityManager
                .createQuery("from JointSignature s where s.draftId = :draft order by s.id", JointSignature.class)
                .setParameter("draft", draftId)
                .getResultList();
    }

    boolean concern(Long draftId, Collection<String> states) {
        return !states.isEmpty()
                && !entityManager
                        .createQuery(
                                "select s.id from JointSignature s where s.draftId = :draft and s.state in :states",
                                Long.class)
                        .setParameter("draft", draftId)
                        .setParameter("states", states)
                        .getResultList()
                        .isEmpty();
    }

    /** Frozen forms of other States that ask for a signature of these. */
    List<ClaimDraft> drafts(Collection<String> states) {
        return states.isEmpty()
                ? List.of()
                : entityManager
                        .createQuery(
                                "from ClaimDraft d where d.filedAs is null and d.frozenHash is not null and d.state not"
                                        + " in :states and exists (select 1 from JointSignature s where s.draftId ="
                                        + " d.id and s.state in :states) order by d.editedAt desc",
                                ClaimDraft.class)
                        .setParameter("states", states)
                        .setMaxResults(200)
                        .getResultList();
    }

    void add(JointSignature row) {
        entityManager.persist(row);
    }

    void flush() {
        entityManager.flush();
    }

    void clear(Long draftId) {
        entityManager
                .createQuery("delete from JointSignature s where s.draftId = :draft")
                .setParameter("draft", draftId)
                .executeUpdate();
    }
}
