package comity.objection;

import comity.access.NoSuchThing;
import comity.access.Side;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Rows of preliminary objections and what was ruled on them. */
@ApplicationScoped
public class Objections {

    @PersistenceContext
    private EntityManager entityManager;

    public <T> T add(T row) {
        entityManager.persist(row);
        return row;
    }

    /** One of the case, or the answer for a thing that does not exist. */
    public Objection find(Long caseId, Long id) {
        return of(caseId).stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow(NoSuchThing::new);
    }

    /** All of a case, the oldest first. */
    public List<Objection> of(Long caseId) {
        return entityManager
                .createQuery("from Objection o where o.caseId = :case order by o.id", Objection.class)
                .setParameter("case", caseId)
                .getResultList();
    }

    public Optional<Objection> pending(Long caseId) {
        return of(caseId).stream().filter(Objection::isPending).findFirst();
    }

    public Optional<Objection> ofRespondent(Long caseId) {
        return of(caseId).stream().filter(row -> row.side() == Side.RSP).findFirst();
    }

    /** The objection that a service brought to a party. */
    public Optional<Objection> servedBy(Long caseId, Long serviceId) {
        return of(caseId).stream()
                .filter(row -> row.services().contains(serviceId))
                .findFirst();
    }

    public List<RuledClaim> rulings(Objection objection) {
        return entityManager
                .createQuery("from RuledClaim r where r.objectionId = :objection order by r.claimNo", RuledClaim.class)
                .setParameter("objection", objection.id())
                .getResultList();
    }
}
