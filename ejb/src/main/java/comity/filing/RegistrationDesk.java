package comity.filing;

import comity.access.AccessClass;
import comity.access.ClassRules;
import comity.common.Actor;
import comity.deadline.TribunalCalendar;
import comity.docket.CaseFile;
import comity.document.Document;
import comity.document.Documents;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;

/** What registration asks of other rooms: completeness, track, classes, certificate. */
@ApplicationScoped
public class RegistrationDesk {

    @Inject
    IntakeDesk intake;

    @Inject
    Claims claims;

    @Inject
    Documents documents;

    @Inject
    ClassRules classes;

    @Inject
    TrackChoice tracks;

    @Inject
    IntakePapers papers;

    @Inject
    TribunalCalendar calendar;

    Instant instant() {
        return calendar.instant();
    }

    int yearOf(Instant instant) {
        return calendar.dayOf(instant).getYear();
    }

    /** The decision table must say "register", unless the President has let the claim through. */
    void requireComplete(CaseFile file, Examination examination) {
        examination.requireStage(ExaminationStage.DECIDE);
        ScreeningRules.Result result = intake.result(file, examination, examination.points());
        if (result != ScreeningRules.Result.REGISTER && !examination.cleared()) {
            throw new OutcomeNotOpen(result.name());
        }
    }

    TrackRules.Answer track(CaseFile file) {
        return tracks.of(claims.latest(file.id()).form(), intake.filerKind(file));
    }

    /** The class of each paper is settled; what was asked may only raise it. */
    void classify(CaseFile file) {
        for (Document paper : documents.ofCase(file.id())) {
            AccessClass now = paper.accessClass();
            if (!now.isRoom()) {
                AccessClass table = classes.classify(
                                new ClassRules.Question(paper.type(), "S03", now, false, false, false))
                        .accessClass();
                paper.place(file.id(), paper.number(), now.raisedTo(table));
            }
        }
    }

    Document certificate(CaseFile file, Actor registrar) {
        List<Claim> rows = claims.ofCase(file.id());
        return papers.certificate(file, rows, registrar);
    }
}
