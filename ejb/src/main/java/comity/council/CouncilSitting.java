package comity.council;

import comity.access.AccessPolicy;
import comity.access.Act;
import comity.access.Appointment;
import comity.access.CourtRole;
import comity.access.NoSuchThing;
import comity.access.Person;
import comity.access.Standing;
import comity.common.Actor;
import comity.deadline.TribunalCalendar;
import comity.docket.CaseFiles;
import comity.notice.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** What is done at a meeting of the Council: delegates come and say, the registry closes the record (S08). */
@ApplicationScoped
@Transactional
public class CouncilSitting {

    static final int VIEW_MOST = 1000;
    static final int NOTE_MOST = 4000;

    @Inject
    Meetings meetings;

    @Inject
    CaseFiles files;

    @Inject
    Standing standing;

    @Inject
    AccessPolicy policy;

    @Inject
    CouncilSeats seats;

    @Inject
    Outbox outbox;

    @Inject
    TribunalCalendar calendar;

    /** A delegate says whether his Signatory will be present. The last word counts. */
    public void attend(String number, Boolean coming, Actor actor) {
        String state = seats.require(actor);
        if (coming == null) {
            throw new ViewIncomplete().fault("coming", "REQUIRED");
        }
        CouncilMeeting meeting = lock(number);
        meeting.requireOpen();
        Optional<Attendance> earlier = meetings.attendance(List.of(meeting.id())).stream()
                .filter(row -> row.state().equals(state))
                .findFirst();
        if (earlier.isPresent()) {
            earlier.get().say(coming, actor.id(), calendar.instant());
        } else {
            meetings.add(new Attendance(meeting.id(), state, coming, actor.id(), calendar.instant()));
        }
    }

    /** A delegate records the view of his Signatory; it is public at once. */
    public void say(GiveView said, Actor actor) {
        String state = seats.require(actor);
        AgendaItem item = meetings.item(said.itemId());
        files.lock(item.caseId());
        policy.require(actor, item.caseId(), "S08", Act.DECIDE);
        if (!item.isOpen()) {
            throw new ItemSettled(item.settledAt());
        }
        meetings.lock(meetings.of(item.meetingId())).requireOpen();
        if (said.words() == null || said.words().isBlank()) {
            throw new ViewIncomplete().fault("words", "REQUIRED");
        }
        if (said.words().strip().length() > VIEW_MOST) {
            throw new ViewIncomplete().fault("words", "TOO_LONG", VIEW_MOST);
        }
        meetings.add(new DelegateView(said, state, calendar.instant(), actor.id()));
    }

    /** The registry closes the record of a meeting at which everything has been dealt with; the delegates are told. */
    public void close(String number, String note, Actor actor) {
        policy.requireOffice(actor, "S08", CourtRole.CLK, CourtRole.REG, CourtRole.DEPREG);
        CouncilMeeting meeting = lock(number);
        meeting.requireOpen();
        if (meeting.day().isAfter(calendar.today())) {
            throw new MeetingNotHeld(meeting.day());
        }
        if (meetings.items(List.of(meeting.id())).stream().anyMatch(AgendaItem::isOpen)) {
            throw new ItemsPending();
        }
        String words = note == null ? "" : note.strip();
        if (words.length() > NOTE_MOST) {
            throw new MeetingNoteTooLong().fault("note", "TOO_LONG", NOTE_MOST);
        }
        meeting.close(actor.id(), seats.chair(), words, calendar.instant());
        List<String> delegates =
                seats.delegates().stream().map(Appointment::personId).toList();
        for (Person person : standing.persons(delegates)) {
            outbox.tell(person, null, null, "council.closed", List.of(meeting.number()));
        }
    }

    private CouncilMeeting lock(String number) {
        return meetings.lock(meetings.find(number).orElseThrow(NoSuchThing::new));
    }
}
