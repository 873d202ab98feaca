package comity.common;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import org.hibernate.query.NativeQuery;

/** The one row that says how far the tribunal clock runs before the machine's. It never goes back. */
@ApplicationScoped
public class ClockOffset {

    @PersistenceContext
    private EntityManager entityManager;

    @Transactional
    public long millis() {
        Number offset = (Number) entityManager
                .createNativeQuery("select offset_millis from tribunal_clock where id = 1")
                .unwrap(NativeQuery.class)
                .addSynchronizedQuerySpace("tribunal_clock")
                .getSingleResult();
        return offset.longValue();
    }

    /** Takes effect only when it moves the clock forward, or while the house is still empty. */
    @Transactional
    public void moveTo(long offsetMillis) {
        entityManager
                .createNativeQuery("update tribunal_clock set offset_millis = ?1 where id = 1"
                        + " and (offset_millis < ?1 or not exists (select 1 from case_file))")
                .setParameter(1, offsetMillis)
                .executeUpdate();
    }
}
