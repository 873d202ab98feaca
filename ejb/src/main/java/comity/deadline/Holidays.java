package comity.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hibernate.query.NativeQuery;

/** Days on which the Tribunal rests besides Saturdays and Sundays; the table is kept by the Registrar. */
@ApplicationScoped
public class Holidays {

    @PersistenceContext
    private EntityManager entityManager;

    public boolean contains(LocalDate day) {
        return !entityManager
                .createNativeQuery("select 1 from holiday where day = ?1")
                .unwrap(NativeQuery.class)
                .addSynchronizedQuerySpace("holiday")
                .setParameter(1, day)
                .getResultList()
                .isEmpty();
    }

    Optional<Holiday> find(LocalDate day) {
        return Optional.ofNullable(entityManager.find(Holiday.class, day));
    }

    void remove(Holiday holiday) {
        entityManager.remove(holiday);
    }

    public List<Holiday> all() {
        return entityManager
                .createQuery("from Holiday h order by h.day", Holiday.class)
                .getResultList();
    }

    public void add(Holiday holiday) {
        entityManager.merge(holiday);
    }
}
