package comity.translation;

import comity.access.NoSuchThing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** The rows of translations, of objections to them, and of languages that were agreed. */
@ApplicationScoped
public class Translations {

    @PersistenceContext
    private EntityManager entityManager;

    /** With its number, under which a task is opened. */
    public <T> T add(T row) {
        entityManager.persist(row);
        return row;
    }

    public Translation find(Long caseId, Long id) {
        Translation row = id == null ? null : entityManager.find(Translation.class, id);
        if (row == null || !row.caseId().equals(caseId)) {
            throw new NoSuchThing();
        }
        return row;
    }

    public List<Translation> ofCase(Long caseId) {
        return entityManager
                .createQuery("from Translation t where t.caseId = :case order by t.id", Translation.class)
                .setParameter("case", caseId)
                .getResultList();
    }

    public List<Translation> openOf(Long caseId) {
        return ofCase(caseId).stream().filter(Translation::isOpen).toList();
    }

    public List<Translation> ofDocument(Long documentId) {
        return entityManager
                .createQuery("from Translation t where t.documentId = :document order by t.id", Translation.class)
                .setParameter("document", documentId)
                .getResultList();
    }

    /** The Registry's latest translation of a paper into a language, owed or done. */
    public Optional<Translation> ofRegistry(Long documentId, String language) {
        return ofDocument(documentId).stream()
                .filter(row -> row.isOfRegistry() && row.status() != Translation.Status.MOOT)
                .filter(row -> row.language().equals(language))
                .reduce((earlier, later) -> later);
    }

    public Optional<Translation> ofPaper(List<Long> papers) {
        return papers.isEmpty()
                ? Optional.empty()
                : entityManager
                        .createQuery("from Translation t where t.paperId in :papers", Translation.class)
                        .setParameter("papers", papers)
                        .getResultStream()
                        .findFirst();
    }

    public TranslationObjection objection(Long caseId, Long id) {
        TranslationObjection row = id == null ? null : entityManager.find(TranslationObjection.class, id);
        if (row == null) {
            throw new NoSuchThing();
        }
        find(caseId, row.translationId());
        return row;
    }

    public List<TranslationObjection> objections(List<Long> translations) {
        return translations.isEmpty()
                ? List.of()
                : entityManager
                        .createQuery(
                                "from TranslationObjection o where o.translationId in :ids order by o.id",
                                TranslationObjection.class)
                        .setParameter("ids", translations)
                        .getResultList();
    }

    public List<CaseLanguage> languages(Long caseId) {
        return entityManager
                .createQuery("from CaseLanguage l where l.caseId = :case order by l.id", CaseLanguage.class)
                .setParameter("case", caseId)
                .getResultList();
    }
}
