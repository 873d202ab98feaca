package comity.overview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;

/** Rows that say that something went wrong, the latest first. */
@ApplicationScoped
class FailureRows {

    private static final int MOST = 5;

    @PersistenceContext
    private EntityManager entityManager;

    /** Services that reached their addressee through no channel and wait for the note verbale (S04). */
    List<Failure> services() {
        return entityManager
                .createQuery(
                        "select new comity.overview.Failure('service', s.caseId,"
                                + " coalesce(f.docketNumber, f.filingReference), s.state, s.dispatchedAt)"
                                + " from Service s join CaseFile f on f.id = s.caseId where s.status = FAILED"
                                + " order by s.id desc",
                        Failure.class)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** Letters given up or returned since then; those of a service stand in its delivery log. */
    List<Failure> letters(Instant since) {
        return entityManager
                .createQuery(
                        "select new comity.overview.Failure(concat('mail.', cast(m.state as String)), m.caseId,"
                                + " coalesce(f.docketNumber, f.filingReference), m.address, m.settledAt)"
                                + " from Mail m left join CaseFile f on f.id = m.caseId"
                                + " where m.state in (FAILED, BOUNCED) and coalesce(m.purpose, '') not like 'service:%' and m.settledAt > :since"
                                + " order by m.settledAt desc",
                        Failure.class)
                .setParameter("since", since)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** Entries that the search index has refused at least once and that still wait. */
    long notIndexed() {
        return ((Number) entityManager
                        .createNativeQuery("select count(*) from index_outbox where attempts > 0")
                        .getSingleResult())
                .longValue();
    }
}
