package comity.measures;

import comity.access.Side;
import comity.common.Actor;
import comity.docket.CaseFile;
import comity.docket.CaseFiles;
import comity.document.Document;
import comity.serving.PaperIncomplete;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** FX-02: the President says at once whether he calls on the parties to refrain. */
@ApplicationScoped
@Transactional
public class PresidentsCall {

    private static final int WORDS_MOST = 8000;

    @Inject
    CaseFiles files;

    @Inject
    MeasuresRecords records;

    @Inject
    MeasuresAuthority authority;

    @Inject
    MeasuresTime time;

    @Inject
    MeasuresPapers papers;

    @Inject
    MeasuresNews news;

    public void decide(Long caseId, Long pmId, boolean made, String reasons, Actor actor) {
        CaseFile file = files.lock(caseId);
        MeasuresRequest row = known(file, pmId, actor);
        PaperIncomplete.check("FX-02").required("words", reasons, WORDS_MOST).done();
        time.done(row, MeasuresTime.CALL);
        row.call().decide(made, reasons.strip(), time.now());
        Document paper = papers.call(file, row, made, actor);
        news.docket(
                file, made ? "pm.call" : "pm.callDeclined", actor, Side.TRIBUNAL, paper, row.number(file.reference()));
        news.serve(file, paper, Side.TRIBUNAL, "measures-call");
        news.tell(new CallDecided(caseId, pmId));
    }

    private MeasuresRequest known(CaseFile file, Long pmId, Actor actor) {
        authority.requireCalls(file, actor, true);
        MeasuresRequest row = records.find(file.id(), pmId);
        authority.requireCalls(file, actor, row.call().isLate());
        if (!row.call().isAwaited()) {
            throw new CallOver();
        }
        return row;
    }

    /** FX-02 has run: the docket says so, and the Vice-President may call. */
    public void late(Long caseId, Long pmId) {
        CaseFile file = files.lock(caseId);
        MeasuresRequest row = records.find(caseId, pmId);
        if (row.call().isAwaited() && time.late(row, MeasuresTime.CALL)) {
            row.call().late();
            news.docket(file, "pm.callOverdue", row.number(file.reference()));
        }
    }

    public boolean isAwaited(Long caseId, Long pmId) {
        files.lock(caseId);
        return records.find(caseId, pmId).call().isAwaited();
    }
}
