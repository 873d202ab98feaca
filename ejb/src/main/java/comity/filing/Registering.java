package comity.filing;

import comity.access.AccessClass;
import comity.access.CaseAccess;
import comity.access.CourtRole;
import comity.access.Side;
import comity.common.Actor;
import comity.docket.CaseFile;
import comity.docket.Docket;
import comity.docket.DocketNumbers;
import comity.docket.NewEntry;
import comity.document.Document;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;

/** S03: the Registrar gives the docket number, track, classes and seats; from here the case is public. */
@ApplicationScoped
@Transactional
public class Registering {

    @Inject
    IntakeRoom room;

    @Inject
    RegistrationDesk desk;

    @Inject
    IntakeAcknowledgement acknowledgement;

    @Inject
    DocketNumbers numbers;

    @Inject
    CaseAccess access;

    @Inject
    Docket docket;

    @Inject
    Event<ClaimRegistered> registered;

    public Registration register(String reference, Actor actor) {
        CaseFile file = room.enterAsRegistrar(reference, actor);
        Examination examination = room.examination(file);
        desk.requireComplete(file, examination);
        examination.moveTo(ExaminationStage.REGISTERED, ExaminationStage.DECIDE);
        acknowledgement.print(file, examination);
        Instant now = desk.instant();
        TrackRules.Answer track = desk.track(file);
        file.register(numbers.next(desk.yearOf(now)), track.track(), now);
        desk.classify(file);
        access.seatDelegation(file.id(), file.respondent(), Side.RSP, actor);
        if (examination.clerkId() != null) {
            access.appoint(file.id(), examination.clerkId(), CourtRole.CLK, Side.TRIBUNAL, null, actor);
        }
        Document certificate = desk.certificate(file, actor);
        room.settle(file.id(), "TL-02");
        docket.record(
                file,
                NewEntry.of("case.registered")
                        .by(actor, Side.TRIBUNAL)
                        .access(AccessClass.PUB)
                        .stage("S03")
                        .document(certificate)
                        .args(file.publicSummary()));
        registered.fire(new ClaimRegistered(file.id()));
        return new Registration(file.id(), file.docketNumber(), track.track(), track.reason(), now);
    }
}
