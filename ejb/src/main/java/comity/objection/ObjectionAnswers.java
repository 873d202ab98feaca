package comity.objection;

import comity.access.AccessPolicy;
import comity.access.Act;
import comity.access.NotYours;
import comity.access.Side;
import comity.common.Actor;
import comity.docket.CaseFile;
import comity.docket.CaseFiles;
import comity.document.Document;
import comity.serving.PaperIncomplete;
import comity.serving.Served;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** TL-28: who did not object answers, once. */
@ApplicationScoped
@Transactional
public class ObjectionAnswers {

    static final String OBJECTION = "objection";
    private static final int WORDS_MOST = 20000;

    @Inject
    CaseFiles files;

    @Inject
    Objections objections;

    @Inject
    AccessPolicy policy;

    @Inject
    ObjectionTime time;

    @Inject
    ObjectionReceipt receipt;

    @Inject
    ObjectionPapers papers;

    @Inject
    ObjectionNews news;

    void onServed(@Observes Served served) {
        if (OBJECTION.equals(served.kind())) {
            objections
                    .servedBy(served.caseId(), served.serviceId())
                    .filter(receipt::isServed)
                    .filter(row -> time.startAnswers(row, receipt.lastServed(row)))
                    .ifPresent(row -> news.tell(new ObjectionServed(row.caseId(), row.id())));
        }
    }

    public void answer(Long caseId, Long objectionId, String given, Actor actor) {
        CaseFile file = files.lock(caseId);
        policy.require(actor, caseId, ObjectionNews.STAGE, Act.FILE);
        Side side =
                policy.sideOf(actor, caseId).filter(Side::isParty).orElseThrow(() -> new NotYours(ObjectionNews.STAGE));
        Objection row = objections.find(caseId, objectionId);
        if (!row.hears(side)) {
            throw new NotYours(ObjectionTime.ANSWER);
        }
        PaperIncomplete.check(ObjectionTime.ANSWER)
                .required("words", given, WORDS_MOST)
                .done();
        time.requireAnswerable(row);
        receipt.receivedByActing(row, side, actor);
        String words = given.strip();
        row.answers(side, words);
        Document paper = papers.answer(file, side, words, actor);
        news.paper(file, "objection.answered", paper, side, actor);
        news.serve(file, paper, side, "objection-answer");
        if (row.everyoneAnswered()) {
            time.answered(row);
            news.tell(new ObjectionAnswered(caseId, objectionId));
        }
    }

    /** TL-28 has run: the panel rules without an answer. */
    public void over(Long caseId, Long objectionId) {
        files.lock(caseId);
        Objection row = objections.find(caseId, objectionId);
        if (row.status() == Objection.Status.FILED && time.answersOver(row)) {
            time.answered(row);
        }
    }
}
