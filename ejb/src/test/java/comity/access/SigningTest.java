package comity.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import comity.common.Actor;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Section 1: who signs for a State; section 1.1: what the President reads. */
class SigningTest {

    private static final long CASE = 1L;

    private final List<Membership> seats = new ArrayList<>();
    private final Standing standing = mock(Standing.class);
    private final AccessPolicy policy = new AccessPolicy();
    private boolean withoutPanel = true;

    @BeforeEach
    void a_respondent_has_a_focal_point_and_the_tribunal_a_president() {
        seats.add(seat("focal", CourtRole.FPT, Side.RSP, "XB"));
        when(standing.membersOf(CASE)).thenReturn(seats);
        when(standing.isRegistered(any())).thenReturn(true);
        when(standing.seatsOf(anyString(), anyLong())).thenAnswer(call -> of(call.getArgument(0)));
        when(standing.seatsReaching(anyString(), anyLong())).thenAnswer(call -> of(call.getArgument(0)));
        when(standing.appointmentsOf("president"))
                .thenReturn(List.of(new Appointment("president", CourtRole.PRS, null, Instant.EPOCH, "test")));
        policy.standing = standing;
        policy.matrix = new PermissionMatrix();
        policy.matrix.read();
        policy.mediations = (person, caseId) -> false;
        policy.panels = caseId -> withoutPanel;
        policy.columns = new Columns();
        policy.columns.standing = standing;
    }

    private List<Membership> of(String person) {
        return seats.stream().filter(seat -> seat.personId().equals(person)).toList();
    }

    private static Membership seat(String person, CourtRole role, Side side, String state) {
        return new Membership(CASE, side, person, role, state, Instant.EPOCH, "test");
    }

    private static Actor actor(String id) {
        return new Actor(id, id, Set.of(), null);
    }

    @Test
    void section_1_a_focal_point_signs_for_his_state_while_it_has_no_agent() {
        seats.add(seat("claimant", CourtRole.AGT, Side.CLM, "XA"));
        assertThat(policy.may(actor("focal"), CASE, "S05", Act.FILE)).isTrue();
        assertThat(policy.may(actor("focal"), CASE, "S05", Act.DRAFT)).isTrue();
    }

    @Test
    void section_1_once_there_is_an_agent_the_focal_point_reads_and_no_longer_signs() {
        seats.add(seat("agent", CourtRole.AGT, Side.RSP, "XB"));
        assertThat(policy.may(actor("focal"), CASE, "S05", Act.FILE)).isFalse();
        assertThat(policy.may(actor("focal"), CASE, "S05", Act.DRAFT)).isFalse();
        assertThat(policy.may(actor("focal"), CASE, "S05", Act.READ)).isTrue();
        assertThat(policy.may(actor("agent"), CASE, "S05", Act.FILE)).isTrue();
    }

    @Test
    void section_1_the_agent_of_another_state_on_the_same_side_takes_nothing_from_the_focal_point() {
        seats.add(seat("ally", CourtRole.AGT, Side.RSP, "XC"));
        assertThat(policy.may(actor("focal"), CASE, "S05", Act.FILE)).isTrue();
    }

    @Test
    void section_1_counsel_drafts_and_does_not_sign() {
        seats.add(seat("counsel", CourtRole.CNS, Side.RSP, "XB"));
        assertThat(policy.may(actor("counsel"), CASE, "S05", Act.DRAFT)).isTrue();
        assertThat(policy.may(actor("counsel"), CASE, "S05", Act.FILE)).isFalse();
    }

    @Test
    void section_1_1_the_president_reads_the_papers_of_the_parties_until_a_panel_is_at_work() {
        assertThat(policy.readable(actor("president"), CASE)).contains(AccessClass.CASE, AccessClass.PTY);
        assertThat(policy.readable(actor("president"), CASE)).doesNotContain(AccessClass.CHB, AccessClass.REG);
    }

    @Test
    void section_1_1_once_a_panel_is_at_work_the_president_is_no_reader_of_case_and_pty() {
        seats.add(seat("judge", CourtRole.PNL, Side.PNL, null));
        withoutPanel = false;
        assertThat(policy.readable(actor("president"), CASE)).isEqualTo(EnumSet.of(AccessClass.PUB, AccessClass.SIG));
        assertThat(policy.readable(actor("judge"), CASE)).contains(AccessClass.PTY);
    }

    @Test
    void section_1_an_outsider_is_told_that_there_is_nothing_and_an_insider_that_it_is_not_his() {
        assertThatThrownBy(() -> policy.requireInside(actor("stranger"), CASE)).isInstanceOf(NoSuchThing.class);
        assertThatCode(() -> policy.requireInside(actor("focal"), CASE)).doesNotThrowAnyException();
        assertThatThrownBy(() -> policy.require(actor("focal"), CASE, "S08", Act.DECIDE))
                .isInstanceOf(NotYours.class);
        assertThatThrownBy(() -> policy.require(actor("stranger"), CASE, "S05", Act.FILE))
                .isInstanceOf(NoSuchThing.class);
    }
}
