package comity.withdrawal;

import comity.access.NoSuchThing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Notices of withdrawal and the claims that left their case. */
@ApplicationScoped
public class WithdrawalNotices {

    @PersistenceContext
    private EntityManager entityManager;

    public <T> T add(T row) {
        entityManager.persist(row);
        return row;
    }

    public WithdrawalNotice find(Long caseId, Long id) {
        WithdrawalNotice notice = id == null ? null : entityManager.find(WithdrawalNotice.class, id);
        if (notice == null || !notice.caseId().equals(caseId)) {
            throw new NoSuchThing();
        }
        return notice;
    }

    public List<WithdrawalNotice> ofCase(Long caseId) {
        return entityManager
                .createQuery("from WithdrawalNotice w where w.caseId = :case order by w.id", WithdrawalNotice.class)
                .setParameter("case", caseId)
                .getResultList();
    }

    public Optional<WithdrawalNotice> open(Long caseId) {
        return ofCase(caseId).stream().filter(WithdrawalNotice::isOpen).findFirst();
    }

    public Optional<WithdrawalNotice> servedBy(Long serviceId) {
        return entityManager
                .createQuery("from WithdrawalNotice w where w.serviceId = :service", WithdrawalNotice.class)
                .setParameter("service", serviceId)
                .getResultStream()
                .findFirst();
    }

    public List<ClaimExit> exits(Long caseId) {
        return entityManager
                .createQuery("from ClaimExit e where e.caseId = :case order by e.claimNo", ClaimExit.class)
                .setParameter("case", caseId)
                .getResultList();
    }
}
