package comity.panel;

import comity.access.Standing;
import comity.docket.CaseFile;
import comity.docket.Docket;
import comity.docket.DocketEntry;
import comity.docket.NewEntry;
import comity.notice.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;

/** Tells of the steps of a panel: the docket, nominees, and the process. */
@ApplicationScoped
public class PanelNews {

    @Inject
    Docket docket;

    @Inject
    Outbox outbox;

    @Inject
    Standing standing;

    @Inject
    Event<Object> events;

    public DocketEntry docket(CaseFile file, NewEntry line) {
        return docket.record(file, line);
    }

    /** A nominee has no seat yet, so the matrix does not reach him: he is told in person. */
    public void tellNominee(CaseFile file, Nominee nominee, String kind) {
        standing.person(nominee.personId()).ifPresent(person -> {
            outbox.tell(person, file, null, kind, List.of(file.reference()));
            outbox.write(person.email(), file, null);
        });
    }

    public void seatsAgreed(Long caseId) {
        events.fire(new SeatsAgreed(caseId));
    }

    public void namesProposed(Long caseId) {
        events.fire(new NamesProposed(caseId));
    }

    public void namesAgreed(Long caseId) {
        events.fire(new NamesAgreed(caseId));
    }

    public void presidentAsked(Long caseId) {
        events.fire(new PresidentAsked(caseId));
    }

    public void judgeNamed(Long caseId, String personId) {
        events.fire(new JudgeNamed(caseId, personId));
    }

    public void judgesAppointed(Long caseId) {
        events.fire(new JudgesAppointed(caseId));
    }

    public void disclosed(Long caseId, int seat) {
        events.fire(new JudgeDisclosed(caseId, seat));
    }

    public void vacancy(Long caseId) {
        events.fire(new JudgeVacancy(caseId));
    }

    public void seatFilled(Long caseId) {
        events.fire(new SeatFilled(caseId));
    }

    public void recordRead(Long caseId) {
        events.fire(new RecordRead(caseId));
    }

    public void rehearingOrdered(Long caseId) {
        events.fire(new RehearingOrdered(caseId));
    }

    public void seatGiven(Long caseId, int seat) {
        events.fire(new SeatGiven(caseId, seat));
    }

    public void composed(Long caseId) {
        events.fire(new PanelComposed(caseId));
    }
}
