package comity.webhook;

import comity.notice.Mail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Webhooks and their deliveries. */
@ApplicationScoped
public class Webhooks {

    private static final int SKIP_LOCKED = -2;

    @PersistenceContext
    private EntityManager entityManager;

    void add(Object row) {
        entityManager.persist(row);
    }

    /** The webhook that a State has registered and not taken back. */
    Optional<Webhook> of(String state) {
        return kept(state).filter(hook -> !hook.isRemoved());
    }

    /** The same with one that was taken back: it is registered again under its own number. */
    Optional<Webhook> kept(String state) {
        return entityManager
                .createQuery("from Webhook w where w.state = :state", Webhook.class)
                .setParameter("state", state)
                .getResultStream()
                .findFirst();
    }

    Optional<Webhook> lock(Long id) {
        return Optional.ofNullable(entityManager.find(Webhook.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Webhooks whose secret is kept as it is. */
    List<Long> inClear() {
        return entityManager
                .createQuery("select w.id from Webhook w where w.secret not like 'v1:%' order by w.id", Long.class)
                .getResultList();
    }

    List<Webhook> active() {
        return entityManager
                .createQuery(
                        "from Webhook w where w.disabledAt is null and w.removedAt is null order by w.state",
                        Webhook.class)
                .getResultList();
    }

    List<Webhook> disabledAmong(Collection<String> states) {
        return entityManager
                .createQuery(
                        "from Webhook w where w.disabledAt is not null and w.state in :states order by w.state",
                        Webhook.class)
                .setParameter("states", states)
                .getResultList();
    }

    /** Deliveries to try now; rows another node is busy with are passed over. */
    List<Mail> waiting(Instant now, int most) {
        return entityManager
                .createQuery(
                        "from Mail m where m.state = WAITING and m.hookId is not null and m.nextTryAt <= :now"
                                + " order by m.nextTryAt",
                        Mail.class)
                .setParameter("now", now)
                .setMaxResults(most)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint("jakarta.persistence.lock.timeout", SKIP_LOCKED)
                .getResultList();
    }

    List<Mail> waitingFor(Long hookId) {
        return entityManager
                .createQuery("from Mail m where m.hookId = :hook and m.state = WAITING order by m.id", Mail.class)
                .setParameter("hook", hookId)
                .getResultList();
    }

    List<Mail> deliveries(Long hookId, Long before, int most) {
        return entityManager
                .createQuery("from Mail m where m.hookId = :hook and m.id < :before order by m.id desc", Mail.class)
                .setParameter("hook", hookId)
                .setParameter("before", before == null ? Long.MAX_VALUE : before)
                .setMaxResults(most)
                .getResultList();
    }
}
