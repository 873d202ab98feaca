package comity.filing;

import comity.common.Actor;
import comity.docket.CaseFile;
import comity.docket.CaseFiles;
import comity.document.Documents;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;

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

    @Inject
    Claims claims;

    @Inject
    Documents documents;

    @Inject
    CaseLinks links;

    /** The stage, with the case row locked: a command that comes now waits until the asker has moved on. */
    public ExaminationStage stage(Long caseId) {
        CaseFile file = cases.lock(caseId);
        return examinations.locked(file.id()).stage();
    }

    /** What was filed last, for those who examine it. */
    public ExaminedFiling filing(String reference, Actor actor) {
        CaseFile file = room.look(reference, actor);
        FiledForm form = claims.latest(file.id());
        return new ExaminedFiling(
                form.form(),
                form.formHash(),
                form.no(),
                documents.ofCase(file.id()).stream()
                        .filter(paper -> paper.number() != null
                                || Set.of("claim-form", "credentials").contains(paper.type()))
                        .map(paper -> new ReceiptView.PaperRow(
                                paper.id(), paper.type(), paper.number(), paper.title(), paper.sha256()))
                        .toList(),
                links.references(file.id(), CaseLink.Kind.RESPONDENTS),
                links.references(file.id(), CaseLink.Kind.REFILED));
    }

    /** The examination, for registry and President. */
    public ExaminationView look(String reference, Actor actor) {
        return room.view(room.look(reference, actor));
    }
}
