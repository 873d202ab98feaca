package comity.measures;

import comity.access.NotYours;
import comity.access.Side;
import comity.common.Actor;
import comity.docket.CaseFile;
import comity.docket.CaseFiles;
import comity.document.Document;
import comity.serving.PaperIncomplete;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** TL-30: who did not ask for the measures observes, once. */
@ApplicationScoped
@Transactional
public class MeasuresHearing {

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
    MeasuresPapers papers;

    @Inject
    MeasuresNews news;

    public void observe(Long caseId, Long pmId, String given, Actor actor) {
        CaseFile file = files.lock(caseId);
        Side side = authority.party(file, actor);
        MeasuresRequest row = records.find(caseId, pmId);
        if (!row.hears(side)) {
            throw new NotYours("TL-30");
        }
        PaperIncomplete.check("TL-30").required("words", given, WORDS_MOST).done();
        time.requireObservable(row);
        receipt.receivedByActing(file, row.services(), side, actor);
        String words = given.strip();
        row.observes(side, words);
        Document paper = papers.observations(file, row, side, words, actor);
        news.docket(file, "pm.observed", actor, side, paper, row.number(file.reference()));
        news.serve(file, paper, side, "measures-observations");
        if (row.everyoneHeard()) {
            time.heardEarly(row);
            news.tell(new MeasuresHeard(caseId, pmId));
        }
    }

    /** TL-30 has run. */
    public void observationsOver(Long caseId, Long pmId) {
        files.lock(caseId);
        MeasuresRequest row = records.find(caseId, pmId);
        if (row.status() == MeasuresRequest.Status.FILED && time.observationsOver(row)) {
            time.closeObservations(row);
        }
    }
}
