package comity.filing;

import comity.access.AccessClass;
import comity.access.Side;
import comity.common.Actor;
import comity.deadline.DeadlineKeeper;
import comity.docket.CaseFile;
import comity.docket.CaseFiles;
import comity.docket.CloseReason;
import comity.docket.Docket;
import comity.docket.NewEntry;
import comity.docket.Register;
import comity.document.Document;
import comity.worklist.WorkList;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** What happens when a limit of the intake runs: TL-02 and TL-04b escalate, TL-03, TL-04 and FX-01 end the matter. */
@ApplicationScoped
@Transactional
public class IntakeLapse {

    @Inject
    CaseFiles cases;

    @Inject
    Examinations examinations;

    @Inject
    DeadlineKeeper deadlines;

    @Inject
    WorkList work;

    @Inject
    Docket docket;

    @Inject
    IntakePapers papers;

    @Inject
    Clock clock;

    /** TL-02, effect ESC: the item goes to the Registrar, then to the President. */
    public void registryOverdue(Long caseId) {
        CaseFile file = cases.lock(caseId);
        if (deadlines.expire(caseId, "TL-02")) {
            work.escalate(caseId, "examine", "registrar");
            work.escalate(caseId, "decide-registration", "president");
            write(file, "examination.overdue", Register.REG, "TL-02");
        }
    }

    /** TL-04b, effect ESC: the Vice-President may act for the President. */
    public void reviewOverdue(Long caseId) {
        CaseFile file = cases.lock(caseId);
        if (deadlines.expire(caseId, "TL-04b")) {
            work.escalate(caseId, "review-refusal", "president");
            write(file, "examination.overdue", Register.REG, "TL-04b");
        }
    }

    /** TL-03, effect LAPS: not cured in time; filing anew is free. */
    public void notCured(Long caseId) {
        end(caseId, "TL-03", "claim.lapsed", ExaminationStage.DEFICIENT);
    }

    /** TL-04, effect WAIV: the refusal is final. */
    public void notReviewed(Long caseId) {
        end(caseId, "TL-04", "claim.refusal-final", ExaminationStage.REFUSED);
    }

    /** FX-01: the respondent has not accepted; the claim is refused. */
    public void notAccepted(Long caseId) {
        CaseFile file = cases.lock(caseId);
        if (end(caseId, "FX-01", "claim.not-accepted", ExaminationStage.INVITED)) {
            Document paper = papers.unaccepted(file);
            docket.record(
                    file,
                    NewEntry.of("claim.refused")
                            .by(Actor.registry(), Side.TRIBUNAL)
                            .access(AccessClass.REG)
                            .stage("S02")
                            .in(Register.FILING)
                            .document(paper));
        }
    }

    private boolean end(Long caseId, String code, String kind, ExaminationStage from) {
        CaseFile file = cases.lock(caseId);
        if (!deadlines.expire(caseId, code)) {
            return false;
        }
        examinations.locked(caseId).moveTo(ExaminationStage.NOT_REGISTERED, from);
        file.close(CloseReason.NOT_REGISTERED, clock.instant());
        deadlines.cancelAll(caseId);
        write(file, kind, Register.FILING, code);
        return true;
    }

    private void write(CaseFile file, String kind, Register register, String code) {
        docket.record(
                file,
                NewEntry.of(kind)
                        .by(Actor.registry(), Side.TRIBUNAL)
                        .access(AccessClass.REG)
                        .stage("S02")
                        .in(register)
                        .args(code));
    }
}
