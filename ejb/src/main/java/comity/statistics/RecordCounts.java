package comity.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.stream.Stream;

/** Asks the database to count; the statements name no person and no State. */
@ApplicationScoped
public class RecordCounts {

    @PersistenceContext
    private EntityManager entityManager;

    @SuppressWarnings("unchecked")
    Stream<Object[]> rows(String sql, Object... parameters) {
        var query = entityManager.createNativeQuery(sql, Object[].class);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        return (Stream<Object[]>) query.getResultList().stream();
    }
}
