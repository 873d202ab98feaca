package comity.filing;

import comity.access.AccessClass;
import comity.access.Side;
import comity.common.Actor;
import comity.docket.CaseFile;
import comity.docket.CaseFiles;
import comity.docket.Docket;
import comity.docket.NewEntry;
import comity.docket.Register;
import comity.document.Document;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Prints form and receipt after a filing was taken, so that no filing waits for the printer. */
@ApplicationScoped
@Transactional
public class IntakeAcknowledgement {

    @Inject
    CaseFiles cases;

    @Inject
    Examinations examinations;

    @Inject
    Claims claims;

    @Inject
    IntakePapers papers;

    @Inject
    Docket docket;

    /** Prints what is not printed yet; a second call does nothing. */
    public void acknowledge(Long caseId) {
        CaseFile file = cases.lock(caseId);
        print(file, examinations.locked(caseId));
    }

    void print(CaseFile file, Examination examination) {
        List<FiledForm> forms = claims.forms(file.id());
        for (FiledForm form : forms.subList(examination.papers(), forms.size())) {
            Document print = papers.form(file, form);
            Document receipt = papers.receipt(file, form);
            docket.record(
                    file,
                    NewEntry.of("claim.receipted")
                            .by(Actor.registry(), Side.TRIBUNAL)
                            .access(AccessClass.PTY)
                            .stage("S01")
                            .in(Register.FILING)
                            .document(print)
                            .document(receipt)
                            .args(form.formHash()));
        }
        examination.printed(forms.size());
    }
}
