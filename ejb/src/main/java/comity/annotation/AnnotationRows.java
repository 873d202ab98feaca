package comity.annotation;

import comity.precedent.PrecedentEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Annotations, each asked for by the person who wrote it. */
@ApplicationScoped
public class AnnotationRows {

    @PersistenceContext
    private EntityManager entityManager;

    /** An annotation and what it stands beside. */
    record Row(Annotation annotation, PrecedentEntry entry) {}

    /** A person's annotations in which every word stands, in their own words or in citation and title; newest first. */
    List<Row> with(String personId, String words, int most) {
        List<?> ids = entityManager
                .createNativeQuery("select a.id from precedent_annotation a join precedent_entry e on e.id = a.entry_id"
                        + " where a.person_id = ?1 and not exists (select 1 from"
                        + " unnest(string_to_array(lower(?2), ' ')) w where position(w in"
                        + " lower(concat_ws(' ', a.words, e.citation, e.title))) = 0)"
                        + " order by a.written_at desc, a.id desc limit ?3")
                .setParameter(1, personId)
                .setParameter(2, words)
                .setParameter(3, most)
                .getResultList();
        return rows(
                "a.id in ?1",
                List.of(ids.stream().map(id -> ((Number) id).longValue()).toList()));
    }

    List<Row> beside(String slug, String personId) {
        return rows("e.slug = ?1 and a.personId = ?2", List.of(slug, personId));
    }

    Optional<Row> find(Long id, String personId) {
        return rows("a.id = ?1 and a.personId = ?2", List.of(id, personId)).stream()
                .findFirst();
    }

    Optional<Row> lock(Long id, String personId) {
        Optional<Row> found = find(id, personId);
        found.ifPresent(row -> entityManager.refresh(row.annotation(), LockModeType.PESSIMISTIC_WRITE));
        return found;
    }

    private List<Row> rows(String where, List<?> values) {
        var query = entityManager.createQuery(
                "select a, e from Annotation a join PrecedentEntry e on e.id = a.entryId where " + where
                        + " order by a.writtenAt desc, a.id desc",
                Object[].class);
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        return query.getResultStream()
                .map(pair -> new Row((Annotation) pair[0], (PrecedentEntry) pair[1]))
                .toList();
    }

    /** The decision or authority of an address, as the public finds it. */
    Optional<PrecedentEntry> entry(String slug) {
        return entityManager
                .createQuery("from PrecedentEntry e where e.slug = ?1", PrecedentEntry.class)
                .setParameter(1, slug)
                .getResultStream()
                .findFirst();
    }

    boolean hasParagraph(Long entryId, String number) {
        return entityManager
                        .createQuery(
                                "select count(p) from PrecedentParagraph p where p.entryId = ?1 and p.number = ?2",
                                Long.class)
                        .setParameter(1, entryId)
                        .setParameter(2, number)
                        .getSingleResult()
                > 0;
    }

    void add(Annotation annotation) {
        entityManager.persist(annotation);
        entityManager.flush();
    }

    void flush() {
        entityManager.flush();
    }

    void remove(Annotation annotation) {
        entityManager.remove(annotation);
    }
}
