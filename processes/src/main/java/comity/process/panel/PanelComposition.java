package comity.process.panel;

import comity.panel.NomineeReplacing;
import comity.panel.PanelAppointment;
import comity.panel.PanelNaming;
import comity.panel.PanelOpening;
import comity.panel.Succession;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Steps of {@code panel-composition}. */
@Named
@ApplicationScoped
public class PanelComposition {

    @Inject
    PanelOpening opening;

    @Inject
    PanelNaming naming;

    @Inject
    PanelAppointment appointment;

    @Inject
    comity.panel.PanelComposition composition;

    @Inject
    Succession succession;

    @Inject
    NomineeReplacing replacing;

    public void open(Long caseId) {
        opening.open(caseId);
    }

    public boolean isSeatsSettled(Long caseId) {
        return opening.seatsSettled(caseId);
    }

    public void settleSeats(Long caseId) {
        opening.settleSeats(caseId);
    }

    public boolean isProposedOrOver(Long caseId) {
        return naming.proposedOrOver(caseId);
    }

    public void timeToAgreeOver(Long caseId) {
        naming.timeToAgreeOver(caseId);
    }

    public boolean isAgreedOrReferred(Long caseId) {
        return naming.agreedOrReferred(caseId);
    }

    public boolean isNamed(Long caseId) {
        return appointment.judgesNamed(caseId);
    }

    public void passToVicePresident(Long caseId) {
        appointment.passToVicePresident(caseId);
    }

    public void drawLots(Long caseId) {
        appointment.drawLots(caseId);
    }

    public List<Integer> seats(Long caseId) {
        return composition.seats(caseId);
    }

    public boolean isDisclosed(Long caseId, Integer seatId) {
        return composition.disclosed(caseId, seatId);
    }

    public void replace(Long caseId, Integer seatId) {
        replacing.replace(caseId, seatId);
    }

    public boolean isSeatOpen(Long caseId) {
        return composition.seatOpen(caseId);
    }

    public boolean isRecordToRead(Long caseId) {
        return succession.owesReading(caseId);
    }

    public boolean isHearingMissed(Long caseId) {
        return succession.owesOrder(caseId);
    }

    public void compose(Long caseId) {
        composition.compose(caseId);
    }
}
