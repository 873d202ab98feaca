package comity.measures;

import comity.access.Side;
import comity.common.Actor;
import comity.docket.CaseFile;
import comity.document.Document;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Puts a report on measures, or the lack of it, on file (TL-32). */
@ApplicationScoped
public class ReportFiling {

    @Inject
    MeasuresRecords records;

    @Inject
    MeasuresPapers papers;

    @Inject
    MeasuresNews news;

    @Inject
    MeasuresTime time;

    boolean isOnFile(MeasuresRequest row, Side side) {
        return records.reports(row).stream()
                .anyMatch(report ->
                        report.side() == side && report.period() == row.order().period());
    }

    void file(CaseFile file, MeasuresRequest row, Side side, String words, Actor actor) {
        records.add(new MeasuresReport(row, side, words, time.now()));
        Document paper = papers.report(file, row, side, words, actor);
        docket(file, row, "pm.reported", side, paper, actor);
        news.serve(file, paper, side, "measures-report");
    }

    MeasuresReport missing(CaseFile file, MeasuresRequest row, Side side) {
        news.docket(file, "pm.reportOverdue", row.number(file.reference()), "measures.side." + side);
        return records.add(new MeasuresReport(row, side, null, time.now()));
    }

    void docket(CaseFile file, MeasuresRequest row, String kind, Side side, Document paper, Actor actor) {
        news.docket(file, kind, actor, side, paper, row.number(file.reference()));
    }

    void tell(MeasuresRequest row) {
        news.tell(new MeasuresReported(row.caseId(), row.id()));
    }
}
