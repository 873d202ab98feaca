package comity.packages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import comity.access.Appointment;
import comity.access.CourtRole;
import comity.access.Membership;
import comity.access.Side;
import comity.access.Standing;
import comity.common.Actor;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** S07: a package is signed by the Agents of the linked cases, for other States by their focal points. */
class PackageSignersTest {

    private static final long CASE = 1L;

    private final Standing standing = mock(Standing.class);
    private final PackageSigners signers = new PackageSigners();

    @BeforeEach
    void a_delegation_and_a_focal_point() {
        signers.standing = standing;
        List<Membership> agent = List.of(seat("xa.agent", CourtRole.AGT));
        List<Membership> counsel = List.of(seat("xa.counsel", CourtRole.CNS));
        when(standing.seatsOf("xa.agent")).thenReturn(agent);
        when(standing.seatsOf("xa.agent", CASE)).thenReturn(agent);
        when(standing.seatsOf("xa.counsel")).thenReturn(counsel);
        when(standing.seatsOf("xa.counsel", CASE)).thenReturn(counsel);
        when(standing.appointmentsOf("xp.focal"))
                .thenReturn(List.of(new Appointment("xp.focal", CourtRole.FPT, "XP", Instant.EPOCH, "test")));
    }

    private static Membership seat(String person, CourtRole role) {
        return new Membership(CASE, Side.CLM, person, role, "XA", Instant.EPOCH, "test");
    }

    private static Actor actor(String id) {
        return new Actor(id, id, Set.of(), null);
    }

    @Test
    void s07_an_agent_may_propose_and_signs_what_links_his_case() {
        assertThat(signers.stateOf(actor("xa.agent"))).contains("XA");
        assertThat(signers.stateOf(actor("xa.agent"), List.of(CASE))).contains("XA");
        assertThat(signers.stateOf(actor("xa.agent"), List.of())).isEmpty();
    }

    @Test
    void s07_a_focal_point_signs_for_his_state_whatever_is_linked() {
        assertThat(signers.stateOf(actor("xp.focal"))).contains("XP");
        assertThat(signers.stateOf(actor("xp.focal"), List.of(CASE))).contains("XP");
    }

    @Test
    void section_1_counsel_signs_nothing() {
        assertThat(signers.stateOf(actor("xa.counsel"))).isEmpty();
        assertThat(signers.stateOf(actor("xa.counsel"), List.of(CASE))).isEmpty();
    }
}
