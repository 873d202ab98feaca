package comity.process.panel;

import comity.docket.CaseFiles;
import comity.panel.CouncilObjected;
import comity.panel.CouncilRecorded;
import comity.panel.JudgeDisclosed;
import comity.panel.JudgeVacancy;
import comity.panel.JudgesAppointed;
import comity.panel.NamesAgreed;
import comity.panel.NamesProposed;
import comity.panel.OrderDrafted;
import comity.panel.OrganisationOpened;
import comity.panel.PartiesHeard;
import comity.panel.PresidentAsked;
import comity.panel.PresidingChosen;
import comity.panel.RecordRead;
import comity.panel.RehearingOrdered;
import comity.panel.SeatFilled;
import comity.panel.SeatGiven;
import comity.panel.SeatsAgreed;
import comity.panel.TermsAgreed;
import comity.panel.TimetableSet;
import comity.process.common.Correlation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Tells the processes of a panel what Council, parties, President and judges have done. */
@ApplicationScoped
public class PanelTriggers {

    private static final String COMMENT = "comment-order";

    @Inject
    Correlation correlation;

    @Inject
    CaseFiles files;

    void onObjected(@Observes CouncilObjected event) {
        correlation.tell("CouncilObjection", event.caseId());
    }

    void onRecorded(@Observes CouncilRecorded event) {
        correlation.completeTask(event.caseId(), "record-council");
        correlation.completeTask(event.caseId(), "record-council-again");
    }

    void onSeatsAgreed(@Observes SeatsAgreed event) {
        correlation.tell("SeatsAgreed", event.caseId());
    }

    void onNamesProposed(@Observes NamesProposed event) {
        correlation.completeTask(event.caseId(), "propose-names");
    }

    void onNamesAgreed(@Observes NamesAgreed event) {
        correlation.tell("NamesAgreed", event.caseId());
    }

    void onPresidentAsked(@Observes PresidentAsked event) {
        correlation.completeTask(event.caseId(), "propose-names");
        correlation.tell("PresidentAsked", event.caseId());
    }

    void onAppointed(@Observes JudgesAppointed event) {
        correlation.completeTask(event.caseId(), "appoint-judges");
        correlation.completeTask(event.caseId(), "appoint-judges-vice");
    }

    void onDisclosed(@Observes JudgeDisclosed event) {
        correlation.tell("JudgeDisclosed", event.caseId(), "seatId", event.seat());
    }

    void onSeatGiven(@Observes SeatGiven event) {
        correlation.tell(
                "JudgeDisclosed", event.caseId(), "seatId", event.seat()); // the step looks again and waits anew
    }

    void onOrganisationOpened(@Observes OrganisationOpened event) {
        correlation.start("TermsOpened", files.find(event.caseId()).reference(), event.caseId());
    }

    void onTermsAgreed(@Observes TermsAgreed event) {
        correlation.tell("TermsAgreed", event.caseId());
    }

    void onPresidingChosen(@Observes PresidingChosen event) {
        correlation.completeTask(event.caseId(), "elect-presiding");
    }

    /** A later draft begins the hearing of the parties anew, wherever the process stands. */
    void onDrafted(@Observes OrderDrafted event) {
        correlation.completeTask(event.caseId(), COMMENT);
        correlation.completeTask(event.caseId(), "issue-order");
        correlation.completeTask(event.caseId(), "draft-order");
    }

    void onHeard(@Observes PartiesHeard event) {
        correlation.completeTask(event.caseId(), COMMENT);
    }

    void onTimetableSet(@Observes TimetableSet event) {
        correlation.completeTask(event.caseId(), COMMENT);
        correlation.completeTask(event.caseId(), "issue-order");
    }

    void onVacancy(@Observes JudgeVacancy event) {
        correlation.tell("JudgeVacancy", event.caseId());
    }

    void onFilled(@Observes SeatFilled event) {
        correlation.tell("SeatFilled", event.caseId());
    }

    void onRecordRead(@Observes RecordRead event) {
        correlation.completeTask(event.caseId(), "reread-record");
    }

    void onRehearing(@Observes RehearingOrdered event) {
        correlation.completeTask(event.caseId(), "order-rehearing");
    }
}
