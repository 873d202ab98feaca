package comity.council;

import comity.access.AccessPolicy;
import comity.access.Appointment;
import comity.access.CourtRole;
import comity.access.NoSuchThing;
import comity.access.Person;
import comity.access.Standing;
import comity.common.Actor;
import comity.deadline.TribunalCalendar;
import comity.docket.CaseFile;
import comity.docket.CaseFiles;
import comity.party.Signatories;
import comity.party.Signatory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The Council for its readers: meetings, agenda, views, records and members are public (section 1.1). */
@ApplicationScoped
@Transactional
public class CouncilReading {

    private static final int AHEAD_MOST = 50;

    @Inject
    Meetings meetings;

    @Inject
    CouncilSeats seats;

    @Inject
    CaseFiles files;

    @Inject
    Standing standing;

    @Inject
    Signatories signatories;

    @Inject
    AccessPolicy policy;

    @Inject
    TribunalCalendar calendar;

    /** Meetings of today and to come, the nearest first. */
    public List<MeetingRow> ahead() {
        return rows(meetings.ahead(calendar.today(), AHEAD_MOST));
    }

    /** Meetings before a day, the latest first; before today where none is given. */
    public List<MeetingRow> before(LocalDate day, int most) {
        return rows(meetings.before(day == null ? calendar.today() : day, most));
    }

    public MeetingRow of(String number) {
        return rows(List.of(meeting(number))).get(0);
    }

    private CouncilMeeting meeting(String number) {
        return meetings.find(number).orElseThrow(NoSuchThing::new);
    }

    /** What the reader is at a meeting. */
    public DelegateSeat seat(String number, Actor actor) {
        String state = seats.of(actor).orElse(null);
        Boolean coming = meetings.attendance(List.of(meeting(number).id())).stream()
                .filter(row -> row.state().equals(state))
                .map(Attendance::coming)
                .findFirst()
                .orElse(null);
        return new DelegateSeat(
                state == null ? null : signatories.name(state),
                coming,
                !actor.isAnonymous() && policy.isRegistry(actor));
    }

    /** What delegates have announced on the open consideration of a case. */
    public Announced announced(Long caseId, Matter matter) {
        AgendaItem item = meetings.ofCase(caseId).stream()
                .filter(row -> row.matter() == matter && row.isOpen())
                .findFirst()
                .orElse(null);
        if (item == null) {
            return new Announced(Set.of(), Set.of(), Set.of());
        }
        Map<Boolean, Set<String>> coming = meetings.attendance(List.of(item.meetingId())).stream()
                .collect(Collectors.partitioningBy(
                        Attendance::coming, Collectors.mapping(Attendance::state, Collectors.toSet())));
        Map<String, Boolean> last = meetings.views(List.of(item.id())).stream()
                .collect(Collectors.toMap(DelegateView::state, DelegateView::rejects, (first, later) -> later));
        Set<String> rejecting = last.keySet().stream().filter(last::get).collect(Collectors.toSet());
        return new Announced(coming.get(true), coming.get(false), rejecting);
    }

    /** One delegate for each Signatory, by its name; who takes the chair. */
    public List<Member> members() {
        List<Appointment> offices = seats.delegates();
        Map<String, String> names = names();
        Set<String> chairs = standing.holding(CourtRole.COC).stream()
                .map(Appointment::personId)
                .collect(Collectors.toSet());
        Map<String, String> persons = standing
                .persons(offices.stream().map(Appointment::personId).toList())
                .stream()
                .collect(Collectors.toMap(Person::id, Person::name));
        return offices.stream()
                .map(office -> new Member(
                        names.getOrDefault(office.state(), office.state()),
                        persons.getOrDefault(office.personId(), office.personId()),
                        chairs.contains(office.personId())))
                .sorted(Comparator.comparing(Member::signatory))
                .toList();
    }

    private Map<String, String> names() {
        return signatories.known().stream().collect(Collectors.toMap(Signatory::code, Signatory::name));
    }

    private List<MeetingRow> rows(List<CouncilMeeting> found) {
        List<Long> ids = found.stream().map(CouncilMeeting::id).toList();
        List<AgendaItem> items = meetings.items(ids);
        AgendaPrint print = new AgendaPrint(
                names(),
                files.byIds(items.stream().map(AgendaItem::caseId).distinct().toList()).stream()
                        .collect(Collectors.toMap(CaseFile::id, Function.identity())),
                meetings.views(items.stream().map(AgendaItem::id).toList()).stream()
                        .collect(Collectors.groupingBy(DelegateView::itemId)));
        Map<Long, List<Attendance>> attendance =
                meetings.attendance(ids).stream().collect(Collectors.groupingBy(Attendance::meetingId));
        Map<Long, List<AgendaItem>> agendas = items.stream().collect(Collectors.groupingBy(AgendaItem::meetingId));
        return found.stream()
                .map(meeting -> print.row(
                        meeting,
                        calendar.today(),
                        attendance.getOrDefault(meeting.id(), List.of()),
                        agendas.getOrDefault(meeting.id(), List.of())))
                .toList();
    }
}
