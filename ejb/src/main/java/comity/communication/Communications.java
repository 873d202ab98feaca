package comity.communication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The lines of the register of communications. */
@ApplicationScoped
public class Communications {

    @PersistenceContext
    private EntityManager entityManager;

    /** The end of the register, locked until the transaction ends. */
    CommunicationHead lockedHead() {
        return entityManager.find(CommunicationHead.class, CommunicationHead.ONLY, LockModeType.PESSIMISTIC_WRITE);
    }

    CommunicationHead head() {
        return entityManager.find(CommunicationHead.class, CommunicationHead.ONLY);
    }

    void add(Communication line) {
        entityManager.persist(line);
        entityManager.flush();
    }

    Optional<Communication> byReference(String reference) {
        return entityManager
                .createQuery("from Communication c where c.reference = :reference", Communication.class)
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst();
    }

    /** The latest first, from below a number. */
    List<Communication> before(int number, int most) {
        return entityManager
                .createQuery(
                        "from Communication c where c.number < :number order by c.number desc", Communication.class)
                .setParameter("number", number)
                .setMaxResults(most)
                .getResultList();
    }

    /** In order of number, from above a number. */
    List<Communication> after(int number, int most) {
        return entityManager
                .createQuery("from Communication c where c.number > :number order by c.number", Communication.class)
                .setParameter("number", number)
                .setMaxResults(most)
                .getResultList();
    }

    List<Communication> dueBefore(Instant limit) {
        return entityManager
                .createQuery(
                        "from Communication c where c.erasedAt is null and c.keepUntil <= :limit order by c.keepUntil",
                        Communication.class)
                .setParameter("limit", limit)
                .setMaxResults(500)
                .getResultList();
    }

    Optional<Instant> earliestDue() {
        return Optional.ofNullable(entityManager
                .createQuery("select min(c.keepUntil) from Communication c where c.erasedAt is null", Instant.class)
                .getSingleResult());
    }
}
