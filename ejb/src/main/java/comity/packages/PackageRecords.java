package comity.packages;

import comity.access.NoSuchThing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The rows of packages, signatures, items and papers. */
@ApplicationScoped
public class PackageRecords {

    @PersistenceContext
    private EntityManager entityManager;

    public <T> T add(T row) {
        entityManager.persist(row);
        return row;
    }

    public Optional<SettlementPackage> byNumber(String number) {
        return entityManager
                .createQuery("from SettlementPackage p where p.number = :number", SettlementPackage.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    public SettlementPackage find(Long id) {
        return Optional.ofNullable(entityManager.find(SettlementPackage.class, id))
                .orElseThrow(NoSuchThing::new);
    }

    /** After the rows of its cases; what was read of its items before is read again. */
    public SettlementPackage lock(SettlementPackage row) {
        entityManager.flush();
        entityManager.refresh(row, LockModeType.PESSIMISTIC_WRITE);
        items(row.id()).forEach(entityManager::refresh);
        signatures(row.id()).forEach(entityManager::refresh);
        return row;
    }

    public List<PackageSignature> signatures(Long packageId) {
        return entityManager
                .createQuery("from PackageSignature s where s.packageId = :id order by s.state", PackageSignature.class)
                .setParameter("id", packageId)
                .getResultList();
    }

    public List<PackageItem> items(Long packageId) {
        return entityManager
                .createQuery("from PackageItem i where i.packageId = :id order by i.no", PackageItem.class)
                .setParameter("id", packageId)
                .getResultList();
    }

    public List<PackagePaper> papers(Long packageId) {
        return entityManager
                .createQuery("from PackagePaper g where g.packageId = :id order by g.id", PackagePaper.class)
                .setParameter("id", packageId)
                .getResultList();
    }

    /** The latest first; those that are not recorded only where the reader's State is one of theirs, or all. */
    public List<SettlementPackage> list(String state, boolean all, int most) {
        return entityManager
                .createQuery(
                        "from SettlementPackage p where :all = true or p.recordedAt is not null"
                                + " or exists (select 1 from PackageSignature s where s.packageId = p.id"
                                + " and s.state = :state) order by p.id desc",
                        SettlementPackage.class)
                .setParameter("all", all)
                .setParameter("state", state == null ? "" : state)
                .setMaxResults(most)
                .getResultList();
    }

    public List<SettlementPackage> ofCase(Long caseId) {
        return entityManager
                .createQuery(
                        "from SettlementPackage p where exists (select 1 from PackageItem i"
                                + " where i.packageId = p.id and i.caseId = :case) order by p.id",
                        SettlementPackage.class)
                .setParameter("case", caseId)
                .getResultList();
    }

    /** Whether one of these takers was left without remedy by the giver's breach. */
    public boolean isBreached(String giver, Collection<String> takers) {
        return !entityManager
                .createQuery(
                        "select i.id from PackageItem i where i.giver = :giver and i.status = BREACHED"
                                + " and i.remedy = NCMP and (i.taker is null and exists (select 1 from PackageSignature s"
                                + " where s.packageId = i.packageId and s.state in :takers) or i.taker in :takers)",
                        Long.class)
                .setParameter("giver", giver)
                .setParameter("takers", takers)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }
}
