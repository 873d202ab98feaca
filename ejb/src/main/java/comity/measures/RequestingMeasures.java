package comity.measures;

import comity.access.Side;
import comity.common.Actor;
import comity.docket.CaseEnded;
import comity.docket.CaseFile;
import comity.docket.CaseFiles;
import comity.document.Document;
import comity.panel.CaseGroups;
import comity.serving.PaperIncomplete;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** S12: a party asks for measures, or the Tribunal considers them of its own motion. */
@ApplicationScoped
@Transactional
public class RequestingMeasures {

    private static final int WORDS_MOST = 4000;

    /** Groups in which the President is asked for a call to refrain (FX-02). */
    private static final List<String> CALLED = List.of("FORCE", "PERSON");

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

    @Inject
    CaseGroups groups;

    public MeasuresRequest request(RequestMeasures asked, Actor actor) {
        CaseFile file = files.lock(asked.caseId());
        Side side = authority.party(file, actor);
        MeasuresAuthority.requireOpen(file);
        PaperIncomplete.check("S12")
                .required("right", asked.right(), WORDS_MOST)
                .required("plausibility", asked.plausibility(), WORDS_MOST)
                .required("urgency", asked.urgency(), WORDS_MOST)
                .required("harm", asked.harm(), WORDS_MOST)
                .required("measures", asked.measures(), WORDS_MOST)
                .done();
        boolean call = groups.of(file.id()).stream().anyMatch(CALLED::contains);
        return take(file, asked, side, call, actor);
    }

    /** The panel through its presiding judge, before that the President. */
    public MeasuresRequest ownMotion(RequestMeasures considered, Actor actor) {
        CaseFile file = files.lock(considered.caseId());
        authority.requireDecides(file, actor, false);
        MeasuresAuthority.requireOpen(file);
        PaperIncomplete.check("S12")
                .required("urgency", considered.urgency(), WORDS_MOST)
                .required("measures", considered.measures(), WORDS_MOST)
                .done();
        RequestMeasures words =
                new RequestMeasures(file.id(), null, null, considered.urgency().strip(), null, considered.measures());
        return take(file, words, Side.TRIBUNAL, false, actor);
    }

    private MeasuresRequest take(CaseFile file, RequestMeasures words, Side side, boolean call, Actor actor) {
        int no = records.of(file.id()).size() + 1;
        MeasuresRequest row = records.add(new MeasuresRequest(words, no, side, call, time.now()));
        Document paper = papers.request(file, row, actor);
        time.asked(file, row);
        news.docket(file, "pm.requested", actor, side, paper, row.number(file.reference()));
        row.servedBy(news.serve(file, paper, side, MeasuresReceipt.REQUEST));
        news.tell(new MeasuresRequested(file.id(), row.id()));
        return row;
    }

    /** X2, section 3: measures fall with their case, and whom they bound is told. */
    void onEnded(@Observes CaseEnded ended) {
        for (MeasuresRequest row : records.of(ended.caseId())) {
            if (row.isPending()) {
                fall(row, MeasuresRequest.Status.MOOT, "pm.moot");
            } else if (row.isInForce()) {
                fall(row, MeasuresRequest.Status.FALLEN, "pm.fallen");
            }
        }
    }

    private void fall(MeasuresRequest row, MeasuresRequest.Status outcome, String kind) {
        CaseFile file = files.find(row.caseId());
        row.end(outcome);
        news.docket(file, kind, row.number(file.reference()));
    }
}
