package comity.mediation;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import comity.access.AccessClass;
import comity.access.AccessPolicy;
import comity.access.Act;
import comity.access.Appointment;
import comity.access.CaseAccess;
import comity.access.CourtRole;
import comity.access.Guarded;
import comity.access.Membership;
import comity.access.NoSuchThing;
import comity.access.Person;
import comity.access.Side;
import comity.access.Standing;
import comity.common.Actor;
import comity.deadline.LimitsInMemory;
import comity.docket.CaseFile;
import comity.docket.CaseFiles;
import comity.docket.CaseState;
import comity.docket.Cases;
import comity.serving.Receiving;
import jakarta.enterprise.event.Event;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;

/** A served case in consultations, its people, two mediators on the list, and the desk of S06. */
@SuppressWarnings("unchecked")
abstract class MediationScene {

    static final Actor CLAIMANT = actor("xa.agent");
    static final Actor COUNSEL = actor("xa.counsel");
    static final Actor RESPONDENT = actor("xb.agent");
    static final Actor JUDGE = actor("judge");
    static final Actor REGISTRAR = actor("registrar");
    static final Actor PRESIDENT = actor("president");
    static final Actor MEDIATOR = actor("mediator1");

    CaseFile file;
    LimitsInMemory limits;
    AccessPolicy policy;
    Mediations mediations;
    MediationRoom room;
    List<Mediation> rows;
    List<RoomGuest> guests;
    List<Membership> seats;

    static Actor actor(String id) {
        return new Actor(id, id, Set.of(), null);
    }

    @BeforeEach
    void consulting() {
        file = Cases.in(CaseState.CONSULTATION);
        Cases.set(file, "servedAt", Instant.parse("2027-02-27T09:00:00Z"));
        limits = new LimitsInMemory(file);
        seats = new ArrayList<>(List.of(
                seat("xa.agent", CourtRole.AGT, Side.CLM),
                seat("xa.counsel", CourtRole.CNS, Side.CLM),
                seat("xb.agent", CourtRole.AGT, Side.RSP),
                seat("judge", CourtRole.PNL, Side.PNL)));
        Standing standing = standing();
        MediationRecords records = records();
        room = new MediationRoom();
        room.standing = standing;
        room.records = records;
        policy = policy();
        MediationRules rules = new MediationRules();
        rules.policy = policy;
        rules.standing = standing;
        rules.records = records;
        CaseFiles files = mock(CaseFiles.class);
        when(files.lock(file.id())).thenReturn(file);
        mediations = new Mediations();
        mediations.files = files;
        mediations.policy = policy;
        mediations.rules = rules;
        mediations.records = records;
        mediations.room = room;
        mediations.course = course();
        mediations.clock = limits.clock();
    }

    private MediationCourse course() {
        MediationCourse course = new MediationCourse();
        course.docket = mock(MediationDocket.class);
        course.access = access();
        course.keeper = limits.keeper();
        course.receiving = mock(Receiving.class);
        course.agreed = mock(Event.class);
        course.appointed = mock(Event.class);
        course.ended = mock(Event.class);
        course.clock = limits.clock();
        return course;
    }

    private CaseAccess access() {
        CaseAccess access = mock(CaseAccess.class);
        doAnswer(call -> seats.add(seat(call.getArgument(1), call.getArgument(2), call.getArgument(3))))
                .when(access)
                .appoint(anyLong(), anyString(), any(), any(), any(), any());
        doAnswer(call -> seats.removeIf(
                        seat -> seat.personId().equals(call.getArgument(1)) && seat.role() == call.getArgument(2)))
                .when(access)
                .end(anyLong(), anyString(), any(), any());
        return access;
    }

    private AccessPolicy policy() {
        AccessPolicy mocked = mock(AccessPolicy.class);
        when(mocked.may(CLAIMANT, file.id(), "S06", Act.FILE)).thenReturn(true);
        when(mocked.may(RESPONDENT, file.id(), "S06", Act.FILE)).thenReturn(true);
        when(mocked.sideOf(CLAIMANT, file.id())).thenReturn(Optional.of(Side.CLM));
        when(mocked.sideOf(RESPONDENT, file.id())).thenReturn(Optional.of(Side.RSP));
        when(mocked.isPresident(PRESIDENT, file.id())).thenReturn(true);
        when(mocked.isOfPresidency(PRESIDENT)).thenReturn(true);
        when(mocked.isRegistrar(REGISTRAR)).thenReturn(true);
        doAnswer(call -> {
                    Actor reader = call.getArgument(0);
                    Guarded thing = call.getArgument(1);
                    if (thing.accessClass() == AccessClass.MED && !room.isOpenTo(reader.id(), thing.caseId())) {
                        throw new NoSuchThing();
                    }
                    return null;
                })
                .when(mocked)
                .requireRead(any(), any());
        doThrow(new NoSuchThing()).when(mocked).require(JUDGE, file.id(), "S06", Act.FILE);
        return mocked;
    }

    private Standing standing() {
        Standing standing = mock(Standing.class);
        when(standing.seatsOf(anyString(), anyLong()))
                .thenAnswer(call -> seats.stream()
                        .filter(seat -> seat.personId().equals(call.getArgument(0)))
                        .toList());
        when(standing.membersOf(anyLong())).thenAnswer(call -> List.copyOf(seats));
        when(standing.holding(CourtRole.MED)).thenReturn(List.of(listed("mediator1"), listed("mediator2")));
        Person national = mock(Person.class);
        when(national.state()).thenReturn("XB");
        when(standing.person("mediator2")).thenReturn(Optional.of(national));
        Person neutral = mock(Person.class);
        when(standing.person("mediator1")).thenReturn(Optional.of(neutral));
        return standing;
    }

    private MediationRecords records() {
        rows = new ArrayList<>();
        guests = new ArrayList<>();
        MediationRecords records = mock(MediationRecords.class);
        when(records.add(any())).thenAnswer(call -> {
            Object row = call.getArgument(0);
            if (row instanceof Mediation mediation) {
                Cases.set(mediation, "id", rows.size() + 1L);
                rows.add(mediation);
            } else if (row instanceof RoomGuest guest) {
                guests.add(guest);
            }
            return row;
        });
        when(records.find(anyLong(), anyLong()))
                .thenAnswer(call -> rows.get(call.<Long>getArgument(1).intValue() - 1));
        when(records.ofCase(anyLong())).thenAnswer(call -> List.copyOf(rows));
        when(records.guests(anyLong())).thenAnswer(call -> List.copyOf(guests));
        when(records.open(anyLong()))
                .thenAnswer(call -> rows.stream().filter(Mediation::isOpen).findFirst());
        return records;
    }

    private static Appointment listed(String person) {
        return new Appointment(person, CourtRole.MED, null, Instant.EPOCH, "test");
    }

    private static Membership seat(String person, CourtRole role, Side side) {
        return new Membership(7L, side, person, role, null, Instant.EPOCH, "test");
    }

    Long propose(String mediator) {
        return mediations.propose(
                new ProposeMediation(file.id(), MediationKind.MEDIATION, "The corridor.", mediator), CLAIMANT);
    }

    /** Proposed with a name, agreed and appointed. */
    Long running() {
        Long id = propose("mediator1");
        mediations.answer(file.id(), id, true, RESPONDENT);
        mediations.appoint(file.id(), id, "mediator1", REGISTRAR);
        return id;
    }
}
