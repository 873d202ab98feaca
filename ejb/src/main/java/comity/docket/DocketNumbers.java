package comity.docket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/**
 * Gives docket numbers from one counter row per year, locked until the registration commits: a registration that
 * fails leaves no gap.
 */
@ApplicationScoped
public class DocketNumbers {

    @PersistenceContext
    private EntityManager entityManager;

    public DocketNumber next(int year) {
        Number given = (Number) entityManager
                .createNativeQuery("insert into docket_counter (year, last_number) values (?1, 1)"
                        + " on conflict (year) do update set last_number = docket_counter.last_number + 1"
                        + " returning last_number")
                .setParameter(1, year)
                .getSingleResult();
        return new DocketNumber(year, given.intValue());
    }
}
