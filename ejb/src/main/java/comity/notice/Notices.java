package comity.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Inbox rows and letters. */
@ApplicationScoped
public class Notices {

    /** Every page tells the number; beyond this it says so many and more. */
    public static final int COUNTED_MOST = 100;

    private static final int SKIP_LOCKED = -2;

    @PersistenceContext
    private EntityManager entityManager;

    public void add(Object row) {
        entityManager.persist(row);
    }

    /** A person's notices, newest first, before a given id for the next page. */
    public List<Notice> of(String personId, Long beforeId, int most) {
        return entityManager
                .createQuery(
                        "from Notice n where n.personId = :person and n.id < :before order by n.id desc", Notice.class)
                .setParameter("person", personId)
                .setParameter("before", beforeId == null ? Long.MAX_VALUE : beforeId)
                .setMaxResults(most)
                .getResultList();
    }

    /** Unread notices of a person, counted no further than {@link #COUNTED_MOST}. */
    public long unread(String personId) {
        return entityManager
                .createQuery("select n.id from Notice n where n.personId = :person and n.readAt is null", Long.class)
                .setParameter("person", personId)
                .setMaxResults(COUNTED_MOST)
                .getResultList()
                .size();
    }

    /** Marks as read what is unread and not of this kind; returns how many. */
    int readAll(String personId, String but, Instant at) {
        return entityManager
                .createQuery("update Notice n set n.readAt = :at where n.personId = :person and n.readAt is null"
                        + " and n.kind <> :but")
                .setParameter("at", at)
                .setParameter("person", personId)
                .setParameter("but", but)
                .executeUpdate();
    }

    public Optional<Notice> find(Long id) {
        return Optional.ofNullable(entityManager.find(Notice.class, id));
    }

    /** Letters to send now; rows another node is sending are passed over. */
    public List<Mail> waiting(Instant now, int most) {
        return entityManager
                .createQuery(
                        "from Mail m where m.state = WAITING and m.hookId is null and m.nextTryAt <= :now"
                                + " order by m.nextTryAt",
                        Mail.class)
                .setParameter("now", now)
                .setMaxResults(most)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint("jakarta.persistence.lock.timeout", SKIP_LOCKED)
                .getResultList();
    }

    /** Those of the addresses for which a letter without purpose about the case waits already. */
    List<String> waitingFor(Collection<String> addresses, Long caseId) {
        return entityManager
                .createQuery(
                        "select m.address from Mail m where m.state = WAITING and m.hookId is null and m.purpose is null"
                                + " and m.caseId = :case and m.address in :addresses",
                        String.class)
                .setParameter("case", caseId)
                .setParameter("addresses", addresses)
                .getResultList();
    }

    public Optional<Mail> mail(Long id) {
        return Optional.ofNullable(entityManager.find(Mail.class, id));
    }

    public Optional<Mail> byMessageId(String messageId) {
        return entityManager
                .createQuery("from Mail m where m.messageId = :id", Mail.class)
                .setParameter("id", messageId)
                .getResultStream()
                .findFirst();
    }

    public List<Mail> forPurpose(String purpose) {
        return entityManager
                .createQuery("from Mail m where m.purpose = :purpose order by m.id", Mail.class)
                .setParameter("purpose", purpose)
                .getResultList();
    }

    void forget(String purpose) {
        entityManager
                .createQuery("delete from Mail m where m.purpose = :purpose")
                .setParameter("purpose", purpose)
                .executeUpdate();
    }
}
