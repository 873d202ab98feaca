package comity.docket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Numbers of things that are counted by themselves, such as {@code SL-2027-011}: without gaps, by calendar year. */
@ApplicationScoped
public class NumberSeries {

    @PersistenceContext
    private EntityManager entityManager;

    /** The next number; its row is locked until the transaction commits, so that one that fails leaves no gap. */
    public String next(String kind, int year) {
        Number given = (Number) entityManager
                .createNativeQuery("insert into number_series (kind, year, last_number) values (?1, ?2, 1)"
                        + " on conflict (kind, year) do update set last_number = number_series.last_number + 1"
                        + " returning last_number")
                .setParameter(1, kind)
                .setParameter(2, year)
                .getSingleResult();
        return String.format("%s-%04d-%03d", kind, year, given.intValue());
    }
}
