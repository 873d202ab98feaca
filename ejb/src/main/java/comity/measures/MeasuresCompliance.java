package comity.measures;

import comity.access.NotYours;
import comity.access.Side;
import comity.common.Actor;
import comity.docket.CaseFile;
import comity.docket.CaseFiles;
import comity.serving.PaperIncomplete;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** TL-32: who is bound reports in every period; a missing report is a default and goes before the Council. */
@ApplicationScoped
@Transactional
public class MeasuresCompliance {

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
    MeasuresReceipt receipt;

    @Inject
    MeasuresCouncil council;

    @Inject
    ReportFiling filing;

    public void report(Long caseId, Long pmId, String words, Actor actor) {
        CaseFile file = files.lock(caseId);
        Side side = authority.party(file, actor);
        MeasuresRequest row = records.find(caseId, pmId);
        if (!row.isInForce()) {
            throw new MeasuresNotInForce();
        }
        if (!row.order().binds(side)) {
            throw new NotYours("TL-32");
        }
        PaperIncomplete.check("TL-32").required("words", words, WORDS_MOST).done();
        receipt.receivedByActing(file, row.order().services(), side, actor);
        if (filing.isOnFile(row, side)) {
            throw new ReportOnFile();
        }
        if (time.reportsRun(row)) {
            time.requireReportable(row);
        }
        filing.file(file, row, side, words.strip(), actor);
        endPeriod(row);
    }

    /** Whoever is bound has reported: the next period follows the one that runs. */
    private void endPeriod(MeasuresRequest row) {
        if (time.reportsRun(row) && row.order().bound().sides().stream().allMatch(side -> filing.isOnFile(row, side))) {
            time.reported(row);
            time.nextReports(row);
            filing.tell(row);
        }
    }

    /** TL-32 has run: default of whoever has not reported, for the Council of the day on which the next period ends. */
    public void missed(Long caseId, Long pmId) {
        CaseFile file = files.lock(caseId);
        MeasuresRequest row = records.find(caseId, pmId);
        if (!row.isInForce() || !time.late(row, MeasuresTime.REPORT)) {
            return;
        }
        List<MeasuresReport> missing = row.order().bound().sides().stream()
                .filter(side -> !filing.isOnFile(row, side))
                .map(side -> filing.missing(file, row, side))
                .toList();
        time.nextReports(row);
        missing.forEach(report -> council.seise(report, time.dueAt(row, MeasuresTime.REPORT)));
    }

    /** The Council has taken note of a missing report. */
    public void noted(Long caseId, Long reportId, Actor actor) {
        CaseFile file = files.lock(caseId);
        authority.requireRegistry(file, actor);
        MeasuresReport report = records.report(caseId, reportId);
        if (!report.isPending()) {
            throw new NothingToNote();
        }
        council.noted(report);
        filing.docket(file, records.find(caseId, report.requestId()), "pm.noted", Side.TRIBUNAL, null, actor);
    }
}
