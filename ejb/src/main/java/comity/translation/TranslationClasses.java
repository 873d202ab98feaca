package comity.translation;

import comity.access.AccessClass;
import comity.document.Documents;
import comity.document.PaperReclassified;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** A translation is read by whoever may read its original: it follows every change of class (X10). */
@ApplicationScoped
@Transactional
public class TranslationClasses {

    @Inject
    Translations rows;

    @Inject
    Documents documents;

    void onReclassified(@Observes PaperReclassified changed) {
        AccessClass readers = documents.find(changed.documentId()).accessClass();
        rows.ofDocument(changed.documentId()).stream()
                .filter(Translation::isDone)
                .forEach(row -> documents.find(row.paperId()).reclassify(readers));
    }
}
