package comity.editing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The thesaurus as the editor keeps it: also what is retired, and the log. */
@ApplicationScoped
public class KeywordRows {

    @PersistenceContext
    private EntityManager entityManager;

    /** Every term, retired ones too. */
    List<Keyword> all() {
        return entityManager
                .createQuery("select distinct k from Keyword k left join fetch k.related order by k.id", Keyword.class)
                .getResultList();
    }

    /** The same, for one editor at a time: whether a term is new and where it stands depends on all the others. */
    List<Keyword> locked() {
        entityManager
                .createQuery("from Keyword k order by k.id", Keyword.class)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        // whoever waited for the lock sees the terms that were added meanwhile only when asking again
        return all();
    }

    /** The id of the term that stands in the place of a retired one. */
    Optional<String> inPlaceOf(String id) {
        return entityManager
                .createQuery(
                        "select k.retiredFor from Keyword k where k.id = :id and k.retiredAt is not null", String.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** Terms that were retired in favour of one of these. */
    List<Keyword> retiredFor(Collection<String> ids) {
        return ids.isEmpty()
                ? List.of()
                : entityManager
                        .createQuery("from Keyword k where k.retiredFor in :ids order by k.id", Keyword.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    /** Every headnote that stands under one of these terms itself. */
    List<Headnote> under(Collection<String> keywords) {
        return entityManager
                .createQuery(
                        "select h from Headnote h where h.withdrawnAt is null and exists"
                                + " (select 1 from h.keywords k where k in :keywords) order by h.id",
                        Headnote.class)
                .setParameter("keywords", keywords)
                .getResultList();
    }

    /** The latest lines of the log of a term. */
    List<KeywordChange> changes(String keyword, int most) {
        return entityManager
                .createQuery(
                        "from KeywordChange c where c.keywordId = :keyword order by c.id desc", KeywordChange.class)
                .setParameter("keyword", keyword)
                .setMaxResults(most)
                .getResultList();
    }

    <T> T add(T row) {
        entityManager.persist(row);
        return row;
    }

    /** Numbers of versions are those of the database after this. */
    void write() {
        entityManager.flush();
    }
}
