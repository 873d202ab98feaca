package comity.docket;

import comity.access.NoSuchThing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.engine.spi.EntityEntry;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.engine.spi.Status;

/** The case rows. Commands and process steps lock the row first, so that both wait for each other and both succeed. */
@ApplicationScoped
public class CaseFiles {

    @PersistenceContext
    private EntityManager entityManager;

    /** First read of every command and step. */
    public CaseFile lock(Long id) {
        CaseFile file = entityManager.find(CaseFile.class, id);
        if (file == null) {
            throw new NoSuchThing();
        }
        entityManager.flush();
        if (entityManager.getLockMode(file) != LockModeType.PESSIMISTIC_WRITE) {
            entityManager.refresh(file, LockModeType.PESSIMISTIC_WRITE);
            readAgain(file);
        }
        return file;
    }

    /** What was read before the lock was got may have changed while waiting for it: it is read again. */
    private void readAgain(CaseFile locked) {
        for (Map.Entry<Object, EntityEntry> read : entityManager
                .unwrap(SharedSessionContractImplementor.class)
                .getPersistenceContextInternal()
                .reentrantSafeEntityEntries()) {
            boolean mayHaveChanged = read.getValue().getStatus() == Status.MANAGED
                    && read.getValue().getPersister().isVersioned();
            if (mayHaveChanged && read.getKey() != locked) {
                entityManager.refresh(read.getKey());
            }
        }
    }

    public CaseFile find(Long id) {
        CaseFile file = entityManager.find(CaseFile.class, id);
        if (file == null) {
            throw new NoSuchThing();
        }
        return file;
    }

    /** By docket number or filing reference. */
    public Optional<CaseFile> byReference(String reference) {
        return entityManager
                .createQuery(
                        "from CaseFile f where f.docketNumber = :reference or f.filingReference = :reference",
                        CaseFile.class)
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst();
    }

    public List<CaseFile> byIds(List<Long> ids) {
        return entityManager
                .createQuery("from CaseFile f where f.id in :ids order by f.id desc", CaseFile.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    public CaseFile add(CaseFile file) {
        entityManager.persist(file);
        entityManager.flush();
        return file;
    }
}
