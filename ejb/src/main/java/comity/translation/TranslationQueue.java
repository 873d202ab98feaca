package comity.translation;

import comity.docket.CaseFiles;
import comity.worklist.WorkReleased;
import comity.worklist.WorkTaken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Who has the task in hand has the translation in hand, whichever page it was taken on (X9). */
@ApplicationScoped
@Transactional
public class TranslationQueue {

    @Inject
    CaseFiles files;

    @Inject
    Translations rows;

    @Inject
    Clock clock;

    void onTaken(@Observes WorkTaken taken) {
        if (TranslationDocket.TASK.equals(taken.taskKey())) {
            Translation row = row(taken.caseId(), taken.subject());
            if (row.status() == Translation.Status.OWED) {
                row.take(taken.by(), clock.instant());
            }
        }
    }

    void onReleased(@Observes WorkReleased released) {
        if (TranslationDocket.TASK.equals(released.taskKey())) {
            Translation row = row(released.caseId(), released.subject());
            if (row.status() == Translation.Status.IN_HAND) {
                row.release();
            }
        }
    }

    private Translation row(Long caseId, String subject) {
        files.lock(caseId);
        return rows.find(caseId, Long.valueOf(subject));
    }
}
