package comity.serving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import comity.access.AccessPolicy;
import comity.access.CourtRole;
import comity.access.Membership;
import comity.access.NotYours;
import comity.access.Side;
import comity.access.Standing;
import comity.common.Actor;
import comity.deadline.DeadlineKeeper;
import comity.docket.CaseFiles;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** S04: receipt is acknowledged by the Agent of the addressee, by its focal point while there is none. */
class AcknowledgingTest {

    private static final Instant NOW = Instant.parse("2027-03-01T09:00:00Z");
    private static final long CASE = 1L;

    private final List<Membership> seats = new ArrayList<>();
    private final Service claim = new Service(CASE, Service.CLAIM, Side.RSP, "XB", List.of(), NOW);
    private final Receiving receiving = new Receiving();

    @BeforeEach
    void the_claim_was_sent_to_the_respondent() {
        seats.add(seat("xa.agent", CourtRole.AGT, Side.CLM, "XA"));
        seats.add(seat("xb.focal", CourtRole.FPT, Side.RSP, "XB"));
        claim.dispatched(null, null, NOW);
        Standing standing = mock(Standing.class);
        when(standing.membersOf(CASE)).thenReturn(seats);
        when(standing.seatsOf(anyString(), any()))
                .thenAnswer(call -> seats.stream()
                        .filter(seat -> seat.personId().equals(call.getArgument(0)))
                        .toList());
        receiving.addressees = new Addressees();
        receiving.addressees.standing = standing;
        receiving.addressees.policy = mock(AccessPolicy.class);
        receiving.services = mock(Services.class);
        when(receiving.services.ofCase(CASE)).thenReturn(List.of(claim));
        when(receiving.services.find(any(), any())).thenReturn(claim);
        receiving.files = mock(CaseFiles.class);
        receiving.keeper = mock(DeadlineKeeper.class);
        receiving.proving = mock(Proving.class);
        receiving.clock = Clock.fixed(NOW, ZoneOffset.UTC);
    }

    private static Membership seat(String person, CourtRole role, Side side, String state) {
        return new Membership(CASE, side, person, role, state, NOW, "test");
    }

    private static Actor actor(String id) {
        return new Actor(id, id, Set.of(), null);
    }

    @Test
    void s04_whom_nothing_was_sent_to_cannot_acknowledge() {
        for (String login : List.of("xa.agent", "president", "registrar", "xp.agent")) {
            assertThatThrownBy(() -> receiving.acknowledgeAll(CASE, actor(login)))
                    .as(login)
                    .isInstanceOf(NotYours.class);
        }
        verifyNoInteractions(receiving.proving);
    }

    @Test
    void section_1_the_focal_point_acknowledges_while_there_is_no_agent() {
        assertThat(receiving.acknowledgeAll(CASE, actor("xb.focal"))).isEqualTo(1);
        verify(receiving.proving).served(null, claim, NOW, actor("xb.focal"));
    }

    @Test
    void section_1_once_there_is_an_agent_only_the_agent_acknowledges() {
        seats.add(seat("xb.agent", CourtRole.AGT, Side.RSP, "XB"));
        assertThatThrownBy(() -> receiving.acknowledgeAll(CASE, actor("xb.focal")))
                .isInstanceOf(NotYours.class);
        assertThat(receiving.acknowledgeAll(CASE, actor("xb.agent"))).isEqualTo(1);
    }

    @Test
    void section_1_counsel_receives_nothing() {
        seats.add(seat("xb.counsel", CourtRole.CNS, Side.RSP, "XB"));
        assertThatThrownBy(() -> receiving.acknowledgeAll(CASE, actor("xb.counsel")))
                .isInstanceOf(NotYours.class);
    }
}
