package comity.filing;

import comity.common.Actor;
import comity.docket.CaseFile;
import comity.docket.CaseFiles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Where an intake stands: asked by the process, by the registry's pages and by the claimant's. */
@ApplicationScoped
@Transactional
public class Intake {

    @Inject
    CaseFiles cases;

    @Inject
    Examinations examinations;

    @Inject
    IntakeRoom room;

    /** The stage, with the case row locked: a command that comes now waits until the asker has moved on. */
    public ExaminationStage stage(Long caseId) {
        CaseFile file = cases.lock(caseId);
        return examinations.locked(file.id()).stage();
    }

    /** The examination, for registry and President. */
    public ExaminationView look(String reference, Actor actor) {
        return room.view(room.look(reference, actor));
    }
}
