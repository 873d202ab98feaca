package comity.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Invitations, and what the identity provider is still to be told. */
@ApplicationScoped
public class Invitations {

    private static final int SKIP_LOCKED = -2;

    @PersistenceContext
    private EntityManager entityManager;

    void add(Object row) {
        entityManager.persist(row);
    }

    Optional<Invitation> find(Long id) {
        return id == null ? Optional.empty() : Optional.ofNullable(entityManager.find(Invitation.class, id));
    }

    /** The open invitation of a login, locked, so that two sign-ins at once accept it once. */
    Optional<Invitation> sent(String login) {
        return entityManager
                .createQuery("from Invitation i where i.login = :login and i.status = SENT", Invitation.class)
                .setParameter("login", login)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    List<Invitation> ofCase(Long caseId) {
        return entityManager
                .createQuery("from Invitation i where i.caseId = :case order by i.id desc", Invitation.class)
                .setParameter("case", caseId)
                .getResultList();
    }

    /** Invitations to offices of a State, or of the Tribunal where the state is null; the latest first. */
    List<Invitation> ofState(String state) {
        TypedQuery<Invitation> query = entityManager
                .createQuery(
                        "from Invitation i where i.caseId is null and "
                                + (state == null
                                        ? "i.role in :tribunal"
                                        : "i.state = :state and i.role not in :tribunal")
                                + " order by i.id desc",
                        Invitation.class)
                .setParameter("tribunal", TribunalOffices.ALL);
        return (state == null ? query : query.setParameter("state", state)).getResultList();
    }

    boolean isTaken(String login) {
        return !entityManager
                .createNativeQuery(
                        "select 1 from person where id = ?1 union all select 1 from invitation where login = ?1")
                .setParameter(1, login)
                .getResultList()
                .isEmpty();
    }

    /** The login that belongs to this address: an account has one, and an address one account. */
    Optional<String> loginOf(String email) {
        return entityManager
                .createQuery("select p.id from Person p where lower(p.email) = lower(:email)", String.class)
                .setParameter("email", email)
                .getResultStream()
                .findFirst()
                .or(() -> entityManager
                        .createQuery(
                                "select i.login from Invitation i where lower(i.email) = lower(:email) order by i.id desc",
                                String.class)
                        .setParameter("email", email)
                        .setMaxResults(1)
                        .getResultStream()
                        .findFirst());
    }

    boolean isInvitedAs(String login) {
        return !entityManager
                .createQuery(
                        "select i.id from Invitation i where i.login = :login and i.status in (PROPOSED, WAITING, SENT)",
                        Long.class)
                .setParameter("login", login)
                .getResultList()
                .isEmpty();
    }

    boolean isInvited(String email) {
        return !entityManager
                .createQuery(
                        "select i.id from Invitation i where lower(i.email) = lower(:email) and i.status in (PROPOSED, WAITING, SENT)",
                        Long.class)
                .setParameter("email", email)
                .getResultList()
                .isEmpty();
    }

    /** What is to be told now; rows another node is busy with are passed over. */
    List<AccountOrder> waiting(Instant now, int most) {
        return entityManager
                .createQuery(
                        "from AccountOrder o where o.doneAt is null and o.nextTryAt <= :now order by o.id",
                        AccountOrder.class)
                .setParameter("now", now)
                .setMaxResults(most)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint("jakarta.persistence.lock.timeout", SKIP_LOCKED)
                .getResultList();
    }

    /** Why the account of an invitation has not been made yet, if it was tried. */
    Optional<String> trouble(Long invitationId) {
        return entityManager
                .createQuery(
                        "select o.lastError from AccountOrder o where o.invitationId = :id and o.doneAt is null"
                                + " and o.lastError is not null order by o.id desc",
                        String.class)
                .setParameter("id", invitationId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
