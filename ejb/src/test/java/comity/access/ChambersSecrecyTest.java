package comity.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import comity.common.Actor;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Section 0, rule 6: chambers are read by the sitting judges and one sworn clerk, and by nobody else. */
class ChambersSecrecyTest {

    private static final long MINE = 1L;
    private static final long OTHER = 2L;

    private static final List<Membership> SEATS = List.of(
            seat(MINE, Side.CLM, "claimant", CourtRole.AGT),
            seat(MINE, Side.RSP, "respondent", CourtRole.AGT),
            seat(MINE, Side.TP, "third", CourtRole.TPA),
            seat(MINE, Side.PNL, "presiding", CourtRole.PPJ),
            seat(MINE, Side.PNL, "judge", CourtRole.PNL),
            seat(MINE, Side.PNL, "sworn", CourtRole.CLK),
            seat(MINE, Side.TRIBUNAL, "caseclerk", CourtRole.CLK),
            seat(OTHER, Side.PNL, "stranger", CourtRole.PNL));

    private static final List<Appointment> OFFICES = List.of(
            office("sworn", CourtRole.CLK),
            office("caseclerk", CourtRole.CLK),
            office("registrar", CourtRole.REG),
            office("president", CourtRole.PRS),
            office("council", CourtRole.COU),
            office("security", CourtRole.SEC),
            office("editor", CourtRole.EDT),
            office("auditor", CourtRole.AUD),
            office("administrator", CourtRole.ADM));

    private final AccessPolicy policy = new AccessPolicy();

    private static Membership seat(long caseId, Side side, String person, CourtRole role) {
        return new Membership(caseId, side, person, role, null, Instant.EPOCH, "test");
    }

    private static Appointment office(String person, CourtRole role) {
        return new Appointment(person, role, null, Instant.EPOCH, "test");
    }

    private static Actor actor(String id) {
        return new Actor(id, id, Set.of(), null);
    }

    private static Guarded paper(long caseId, AccessClass accessClass) {
        return new Guarded(caseId, accessClass, null, null);
    }

    @BeforeEach
    void seatEveryone() {
        policy.standing = new Standing() {
            @Override
            public List<Membership> seatsOf(String person, Long caseId) {
                return SEATS.stream()
                        .filter(seat ->
                                seat.personId().equals(person) && seat.caseId().equals(caseId))
                        .toList();
            }

            @Override
            public List<Membership> seatsReaching(String person, Long caseId) {
                return seatsOf(person, caseId);
            }

            @Override
            public List<Appointment> appointmentsOf(String person) {
                return OFFICES.stream()
                        .filter(office -> office.personId().equals(person))
                        .toList();
            }

            @Override
            public boolean isRegistered(Long caseId) {
                return true;
            }
        };
        policy.matrix = new PermissionMatrix();
        policy.matrix.read();
        policy.mediations = (person, caseId) -> false;
        policy.panels = caseId -> true;
        policy.columns = new Columns();
        policy.columns.standing = policy.standing;
    }

    @TestFactory
    List<DynamicTest> who_sits_reads_chambers() {
        return List.of("presiding", "judge", "sworn").stream()
                .map(person -> DynamicTest.dynamicTest(
                        person,
                        () -> assertThat(policy.mayRead(actor(person), paper(MINE, AccessClass.CHB)))
                                .isTrue()))
                .toList();
    }

    @TestFactory
    List<DynamicTest> nobody_else_reads_chambers() {
        return List.of(
                        "claimant",
                        "respondent",
                        "third",
                        "caseclerk",
                        "registrar",
                        "president",
                        "council",
                        "security",
                        "editor",
                        "auditor",
                        "administrator",
                        "stranger",
                        "nobody")
                .stream()
                .map(person -> DynamicTest.dynamicTest(
                        person,
                        () -> assertThat(policy.mayRead(actor(person), paper(MINE, AccessClass.CHB)))
                                .isFalse()))
                .toList();
    }

    @Test
    void a_judge_of_one_case_sees_nothing_of_another_that_is_not_public() {
        for (AccessClass accessClass : AccessClass.values()) {
            assertThat(policy.mayRead(actor("stranger"), paper(MINE, accessClass)))
                    .as(accessClass.name())
                    .isEqualTo(accessClass == AccessClass.PUB);
        }
    }

    @Test
    void to_an_outsider_chambers_are_absent_and_to_an_insider_closed() {
        assertThatThrownBy(() -> policy.requireRead(actor("administrator"), paper(MINE, AccessClass.CHB)))
                .isInstanceOf(NoSuchThing.class);
        assertThatThrownBy(() -> policy.requireRead(actor("stranger"), paper(MINE, AccessClass.CHB)))
                .isInstanceOf(NoSuchThing.class);
        assertThatThrownBy(() -> policy.requireRead(actor("claimant"), paper(MINE, AccessClass.CHB)))
                .isInstanceOf(NotYours.class);
    }
}
