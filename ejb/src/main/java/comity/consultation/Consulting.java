package comity.consultation;

import comity.access.Side;
import comity.common.Actor;
import comity.consultation.ConsultationPapers.Passage;
import comity.deadline.DeadlineKeeper;
import comity.docket.CaseFile;
import comity.docket.CaseFiles;
import comity.docket.CaseState;
import comity.document.Document;
import comity.serving.PaperIncomplete;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** What the parties do in consultations: reply, entry, minutes (S05). */
@ApplicationScoped
@Transactional
public class Consulting {

    static final int TEXT_MOST = 8000;
    private static final int PLACE_MOST = 200;
    private static final int DELEGATES_MOST = 20;

    @Inject
    CaseFiles files;

    @Inject
    Parties parties;

    @Inject
    ConsultationRecords records;

    @Inject
    DeadlineKeeper keeper;

    @Inject
    ConsultationPapers papers;

    @Inject
    ConsultationDocket docket;

    @Inject
    ConsultationEvents events;

    @Inject
    Clock clock;

    /** TL-07: the respondent answers the request for consultations, once and in time. */
    public void reply(WithoutPrejudice command, Actor actor) {
        CaseFile file = files.lock(command.caseId());
        parties.require(actor, file.id(), "S05", Side.RSP);
        Consultation course = running(file);
        if (course.repliedAt() != null) {
            throw new AlreadyReplied();
        }
        PaperIncomplete.check("S05").required("text", command.text(), TEXT_MOST).done();
        keeper.meet(file.id(), "TL-07");
        requireGoing(course);
        course.replied(clock.instant());
        begin(file);
        List<Document> filed = papers.file(
                file,
                ConsultationPapers.REPLY,
                Side.RSP,
                List.of(new Passage("reply.words", command.text())),
                command.uploads(),
                actor);
        docket.filed(file, "consultation.replied", filed, Side.RSP, actor);
        events.replied(file.id());
    }

    /** TL-08: the respondent enters by naming date and delegates; the claimant names its own at any time. */
    public void enter(Enter command, Actor actor) {
        CaseFile file = files.lock(command.caseId());
        Side side = parties.signing(actor, file.id(), "S05");
        Consultation course = running(file);
        PaperIncomplete.check("S05")
                .that(command.heldOn() != null, "heldOn", "REQUIRED")
                .required("place", command.place(), PLACE_MOST)
                .that(!command.delegates().isEmpty(), "delegates", "REQUIRED")
                .that(command.delegates().size() <= DELEGATES_MOST, "delegates", "TOO_MANY_DELEGATES", DELEGATES_MOST)
                .that(
                        command.delegates().stream().allMatch(name -> name.length() <= PLACE_MOST),
                        "delegates",
                        "TOO_LONG",
                        PLACE_MOST)
                .done();
        boolean enters = side == Side.RSP && course.enteredAt() == null;
        if (enters) {
            keeper.meet(file.id(), "TL-08");
        }
        requireGoing(course);
        records.add(new DelegateList(command, side, clock.instant()));
        if (!enters) {
            docket.line(file, "consultation.delegates", side, actor);
            return;
        }
        course.entered(clock.instant());
        begin(file);
        docket.line(file, "consultation.entered", side, actor);
        events.entered(file.id());
    }

    /** Minutes of a meeting, by either side. */
    public void minutes(WithoutPrejudice command, Actor actor) {
        CaseFile file = files.lock(command.caseId());
        Side side = parties.signing(actor, file.id(), "S05");
        running(file);
        PaperIncomplete.check("S05").required("text", command.text(), TEXT_MOST).done();
        List<Document> filed = papers.file(
                file,
                ConsultationPapers.MINUTES,
                side,
                List.of(new Passage("minutes.words", command.text())),
                command.uploads(),
                actor);
        docket.filed(file, "consultation.minutes", filed, side, actor);
    }

    /** After their period, and after both sides have stated their failure, nobody replies or enters any more. */
    private static void requireGoing(Consultation course) {
        if (course.endedAt() != null) {
            throw new ConsultationsOver();
        }
    }

    private Consultation running(CaseFile file) {
        file.requireState(CaseState.SERVED, CaseState.CONSULTATION, CaseState.MEDIATION);
        return records.find(file.id()).orElseThrow(ConsultationsOver::new);
    }

    private static void begin(CaseFile file) {
        if (file.state() == CaseState.SERVED) {
            file.moveTo(CaseState.CONSULTATION);
        }
    }
}
