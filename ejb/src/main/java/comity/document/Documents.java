package comity.document;

import comity.access.AccessClass;
import comity.access.NoSuchThing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Papers and uploads. */
@ApplicationScoped
public class Documents {

    @PersistenceContext
    private EntityManager entityManager;

    public Document find(Long id) {
        Document document = entityManager.find(Document.class, id);
        if (document == null) {
            throw new NoSuchThing();
        }
        return document;
    }

    public List<Document> byIds(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : entityManager
                        .createQuery("from Document d where d.id in :ids order by d.id", Document.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    public List<Document> ofCase(Long caseId) {
        return entityManager
                .createQuery("from Document d where d.caseId = :case order by d.id", Document.class)
                .setParameter("case", caseId)
                .getResultList();
    }

    public List<Document> ofCase(Long caseId, String type) {
        return entityManager
                .createQuery("from Document d where d.caseId = :case and d.type = :type order by d.id", Document.class)
                .setParameter("case", caseId)
                .setParameter("type", type)
                .getResultList();
    }

    /** Papers of a case in the given classes, plus those the reader filed himself. */
    public List<Document> readable(Long caseId, Collection<AccessClass> classes, String readerId) {
        return entityManager
                .createQuery(
                        "from Document d where d.caseId = :case and (d.accessClass in :classes or d.filerId = :me)"
                                + " order by d.id",
                        Document.class)
                .setParameter("case", caseId)
                .setParameter("classes", classes)
                .setParameter("me", readerId)
                .getResultList();
    }

    public Upload upload(Long id, String ownerId) {
        Upload upload = entityManager.find(Upload.class, id);
        if (upload == null || !upload.ownerId().equals(ownerId)) {
            throw new NoSuchThing();
        }
        return upload;
    }

    /** A file that one of these persons has sent in. */
    public Optional<Upload> upload(Long id, Set<String> owners) {
        return Optional.ofNullable(entityManager.find(Upload.class, id))
                .filter(upload -> owners.contains(upload.ownerId()));
    }

    public List<Upload> uploads(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : entityManager
                        .createQuery("from Upload u where u.id in :ids order by u.id", Upload.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    public List<Upload> unattachedBefore(Instant limit) {
        return entityManager
                .createQuery("from Upload u where u.attached = false and u.receivedAt < :limit", Upload.class)
                .setParameter("limit", limit)
                .getResultList();
    }

    public <T> T add(T row) {
        entityManager.persist(row);
        return row;
    }

    public void remove(Upload upload) {
        entityManager.remove(upload);
    }

    /** The words of a paper, where they have been read. */
    public String text(Long documentId) {
        List<?> rows = entityManager
                .createNativeQuery("select words from document_text where document_id = ?1")
                .setParameter(1, documentId)
                .getResultList();
        return rows.isEmpty() ? null : (String) rows.get(0);
    }

    public void keepText(Long documentId, String words) {
        entityManager
                .createNativeQuery("insert into document_text (document_id, words) values (?1, ?2)"
                        + " on conflict (document_id) do nothing")
                .setParameter(1, documentId)
                .setParameter(2, words)
                .executeUpdate();
        entityManager
                .createNativeQuery("update document set words_read = true where id = ?1")
                .setParameter(1, documentId)
                .executeUpdate();
    }

    /** Papers whose words have not been read yet, oldest first. */
    @SuppressWarnings("unchecked")
    public List<Document> unread(int most) {
        return entityManager
                .createNativeQuery("select * from document where not words_read order by id", Document.class)
                .setMaxResults(most)
                .getResultList();
    }
}
