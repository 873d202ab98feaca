package comity.objection;

import comity.access.AccessClass;
import comity.access.Side;
import comity.common.Actor;
import comity.docket.CaseFile;
import comity.docket.CaseFiles;
import comity.docket.NewEntry;
import comity.document.Document;
import comity.document.DocumentFiling;
import comity.document.NewDocument;
import comity.serving.PaperIncomplete;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** S11: the hearing on a preliminary objection, where the panel wants one. TL-29 runs from it. */
@ApplicationScoped
@Transactional
public class ObjectionHearing {

    private static final int PLACE_MOST = 200;

    @Inject
    CaseFiles files;

    @Inject
    ObjectionGuard guard;

    @Inject
    ObjectionTime time;

    @Inject
    DocumentFiling filing;

    @Inject
    ObjectionPapers papers;

    @Inject
    ObjectionNews news;

    /** The presiding judge fixes the day once the answers are in, or moves it before it has come. */
    public void fix(FixHearing words, Actor actor) {
        CaseFile file = files.lock(words.caseId());
        Objection row = guard.presided(file, words.objectionId(), actor);
        guard.requireAnswered(row);
        time.requireHearable(row);
        PaperIncomplete.check(ObjectionTime.RULE)
                .that(words.on() != null, "on", "REQUIRED")
                .that(words.on() == null || time.canHearOn(row, words.on()), "on", "HEARING_DAY")
                .required("place", words.place(), PLACE_MOST)
                .done();
        row.hearOn(words.on(), words.place().strip());
        time.hears(row);
        news.awaitMinutes(row, time.endOf(words.on()));
        news.docket(
                file,
                NewEntry.of("objection.hearingFixed")
                        .by(actor, Side.PNL)
                        .args(words.on().toString(), words.place().strip()));
    }

    /** A clerk puts the minutes on the docket: class PTY, as the minutes of every hearing. */
    public void record(Long caseId, Long objectionId, Long minutes, Actor actor) {
        CaseFile file = files.lock(caseId);
        Objection row = guard.kept(file, objectionId, actor);
        if (!time.wasHeard(row) || row.minutesId() != null) {
            throw new NoObjectionHearing();
        }
        PaperIncomplete.check(ObjectionNews.STAGE)
                .that(minutes != null, "minutes", "REQUIRED")
                .done();
        Document paper = filing.attach(
                minutes,
                new NewDocument(
                        caseId,
                        "minutes",
                        null,
                        papers.minutesTitle(file),
                        AccessClass.PTY,
                        Side.TRIBUNAL,
                        file.language()),
                actor);
        row.heard(paper.id());
        news.minutesNoLongerAwaited(row);
        news.docket(
                file,
                NewEntry.of("objection.heard")
                        .by(actor, Side.TRIBUNAL)
                        .access(AccessClass.PTY)
                        .document(paper));
        news.serveBoth(file, List.of(paper), "objection-minutes");
    }
}
