package comity.docket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** The lines of the registers, in order. */
@ApplicationScoped
public class DocketEntries {

    @PersistenceContext
    private EntityManager entityManager;

    public DocketEntry append(DocketEntry entry) {
        entityManager.persist(entry);
        entityManager.flush();
        return entry;
    }

    public Optional<DocketEntry> last(Long caseId, Register register) {
        return entityManager
                .createQuery(
                        "from DocketEntry e where e.caseId = :case and e.register = :register order by e.seq desc",
                        DocketEntry.class)
                .setParameter("case", caseId)
                .setParameter("register", register)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    public List<DocketEntry> of(Long caseId, Register register) {
        return entityManager
                .createQuery(
                        "from DocketEntry e where e.caseId = :case and e.register = :register order by e.seq",
                        DocketEntry.class)
                .setParameter("case", caseId)
                .setParameter("register", register)
                .getResultList();
    }

    public Optional<DocketEntry> find(Long id) {
        return Optional.ofNullable(entityManager.find(DocketEntry.class, id));
    }

    /** Number of lines that the case has ever been given, kept apart from the lines: a cut tail shows. */
    public int given(Long caseId, Register register) {
        List<?> rows = entityManager
                .createNativeQuery("select last_seq from docket_head where case_id = ?1 and register = ?2")
                .setParameter(1, caseId)
                .setParameter(2, register.name())
                .getResultList();
        return rows.isEmpty() ? 0 : ((Number) rows.get(0)).intValue();
    }

    public void head(Long caseId, Register register, int seq, String hash) {
        entityManager
                .createNativeQuery("insert into docket_head (case_id, register, last_seq, last_hash)"
                        + " values (?1, ?2, ?3, ?4) on conflict (case_id, register)"
                        + " do update set last_seq = excluded.last_seq, last_hash = excluded.last_hash")
                .setParameter(1, caseId)
                .setParameter(2, register.name())
                .setParameter(3, seq)
                .setParameter(4, hash)
                .executeUpdate();
    }

    public List<Long> casesWithLines() {
        return entityManager
                .createQuery("select distinct e.caseId from DocketEntry e order by e.caseId", Long.class)
                .getResultList();
    }
}
