package comity.people;

import static comity.db.Courtroom.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import comity.access.Appointment;
import comity.access.CaseAccess;
import comity.access.CourtRole;
import comity.access.JudgeAndDelegate;
import comity.access.Membership;
import comity.access.NoSuchThing;
import comity.access.OnTwoSides;
import comity.access.Side;
import comity.access.SignOuts;
import comity.access.Standing;
import comity.common.Refusal;
import comity.db.Courtroom;
import comity.docket.CaseFile;
import comity.docket.CaseState;
import comity.overview.Line;
import comity.overview.RecordReading;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Section 1: who invites whom, what an invitation opens and when, who leaves and how. */
class PeopleTest {

    private final Courtroom court = new Courtroom();
    private final Accounts accounts = mock(Accounts.class);
    private CaseFile file;

    @BeforeEach
    void registered() {
        court.put(Accounts.class, accounts);
        file = court.file(CaseState.SERVED);
    }

    @AfterEach
    void leave() {
        court.close();
    }

    private Standing standing() {
        return court.get(Standing.class);
    }

    private String invite(String by, String email, String state, CourtRole role, Long caseId) {
        return court.get(Inviting.class).invite(new Invite("Nova Lindqvist", email, state, role, caseId), person(by));
    }

    private void round() {
        court.get(AccountRound.class).round(court.now().plusSeconds(3600));
    }

    private List<CourtRole> offices(String login) {
        return standing().appointmentsOf(login).stream().map(Appointment::role).toList();
    }

    private List<CourtRole> seats(String login) {
        return standing().seatsOf(login, file.id()).stream()
                .map(Membership::role)
                .toList();
    }

    private Long seat(String login) {
        return standing().seatsOf(login, file.id()).get(0).id();
    }

    @Test
    void an_invitation_opens_nothing_until_the_first_sign_in_with_a_second_factor() {
        String login = invite("xa.focal", "nova@aurelia.example", "XA", CourtRole.AGT, null);
        assertThat(login).isEqualTo("xa.lindqvist");
        assertThat(standing().person(login)).isEmpty();
        round();
        verify(accounts).invite(any());

        when(accounts.hasSecondFactor(login)).thenReturn(false);
        court.get(FirstSignIn.class).of(login);
        assertThat(standing().person(login)).isEmpty();

        when(accounts.hasSecondFactor(login)).thenReturn(true);
        court.get(FirstSignIn.class).of(login);
        court.get(FirstSignIn.class).of(login);
        assertThat(offices(login)).containsExactly(CourtRole.AGT);
        assertThat(standing().appointmentsOf(login).get(0).madeBy()).isEqualTo("xa.focal");
        assertThat(court.get(Inviting.class).ofState("XA", person("xa.focal")))
                .extracting(InvitationRow::status)
                .containsExactly(Invitation.Status.ACCEPTED);
    }

    @Test
    void section_1_each_role_is_invited_by_whoever_appoints_it_and_by_nobody_else() {
        assertThatThrownBy(() -> invite("xa.focal", "a@x.example", "XB", CourtRole.AGT, null))
                .isInstanceOf(NoSuchThing.class);
        assertThatThrownBy(() -> invite("xa.agent", "a@x.example", "XA", CourtRole.AGT, null))
                .isInstanceOf(NoSuchThing.class);
        assertThatThrownBy(() -> invite("xa.focal", "a@x.example", "XA", CourtRole.FPT, null))
                .isInstanceOf(NotYoursToAppoint.class);
        assertThatThrownBy(() -> invite("xa.focal", "a@x.example", null, CourtRole.CLK, null))
                .isInstanceOf(NoSuchThing.class);
        assertThatThrownBy(() -> invite("registrar", "a@x.example", null, CourtRole.PRS, null))
                .isInstanceOf(NotYoursToAppoint.class);
        assertThatThrownBy(() -> invite("xa.agent", "a@x.example", "XA", CourtRole.AGT, file.id()))
                .isInstanceOf(NotYoursToAppoint.class);
        assertThatThrownBy(() -> invite("xa.counsel", "a@x.example", "XA", CourtRole.CNS, file.id()))
                .isInstanceOf(NoSuchThing.class);
        assertThatThrownBy(() -> invite("xc.agent", "a@x.example", "XC", CourtRole.CNS, file.id()))
                .isInstanceOf(NoSuchThing.class);
        invite("registrar", "clerk@x.example", null, CourtRole.CLK, null);
        invite("admin", "focal@x.example", "XA", CourtRole.FPT, null);
        invite("registrar", "expert@x.example", "XA", CourtRole.EXP, null);
        invite("xa.agent", "counsel@x.example", "XA", CourtRole.CNS, file.id());
    }

    @Test
    void the_provider_may_be_away_and_the_invitation_waits_for_it() {
        String login = invite("xa.focal", "nova@aurelia.example", "XA", CourtRole.DLG, null);
        doThrow(new ProviderAway("refused")).doNothing().when(accounts).invite(any());
        round();
        InvitationRow waiting =
                court.get(Inviting.class).ofState("XA", person("xa.focal")).get(0);
        assertThat(waiting.status()).isEqualTo(Invitation.Status.WAITING);
        assertThat(waiting.trouble()).contains("refused");
        court.get(AccountRound.class).round(court.now().plusSeconds(7200));
        verify(accounts, times(2)).invite(any());
        assertThat(court.get(Inviting.class)
                        .ofState("XA", person("xa.focal"))
                        .get(0)
                        .status())
                .isEqualTo(Invitation.Status.SENT);
        assertThat(login).isNotNull();
    }

    @Test
    void who_has_an_account_gets_the_seat_at_once_and_nobody_sits_on_two_sides_or_is_judge_beside() {
        String known = standing().person("xc.counsel").orElseThrow().email();
        assertThat(invite("xa.agent", known, "XA", CourtRole.CNS, file.id())).isEqualTo("xc.counsel");
        assertThat(seats("xc.counsel")).containsExactly(CourtRole.CNS);
        assertThatThrownBy(() -> invite("xb.agent", known, "XB", CourtRole.CNS, file.id()))
                .isInstanceOf(OnTwoSides.class);
        String judge = standing().person("xc.judge1").orElseThrow().email();
        assertThatThrownBy(() -> invite("xa.agent", judge, "XA", CourtRole.CNS, file.id()))
                .isInstanceOf(JudgeAndDelegate.class);
        verify(accounts, never()).invite(any());
    }

    @Test
    void an_invitation_that_the_rules_refuse_meanwhile_brings_nothing() {
        String login = invite("xa.agent", "nova@chambers.example", "XA", CourtRole.CNS, file.id());
        round();
        when(accounts.hasSecondFactor(login)).thenReturn(true);
        court.get(Standing.class)
                .add(new comity.access.Person(login, "Nova Lindqvist", "n@chambers.example", null, null));
        court.get(CaseAccess.class).appoint(file.id(), login, CourtRole.CNS, Side.RSP, "XB", person("xb.agent"));
        court.get(FirstSignIn.class).of(login);
        assertThat(seats(login)).containsExactly(CourtRole.CNS);
        assertThat(court.get(DelegationKeeping.class)
                        .of(file.id(), person("xa.agent"))
                        .invitations()
                        .get(0)
                        .refusedBy())
                .isEqualTo("ON_TWO_SIDES");
    }

    @Test
    void an_open_invitation_is_sent_again_or_withdrawn_once() {
        Inviting inviting = court.get(Inviting.class);
        invite("xa.focal", "nova@aurelia.example", "XA", CourtRole.DLG, null);
        assertThatThrownBy(() -> invite("xa.focal", "nova@aurelia.example", "XA", CourtRole.CNS, null))
                .isInstanceOf(InvitedAlready.class);
        Long id = inviting.ofState("XA", person("xa.focal")).get(0).id();
        inviting.again(id, person("xa.focal"));
        inviting.withdraw(id, person("xa.focal"));
        assertThatThrownBy(() -> inviting.again(id, person("xa.focal"))).isInstanceOf(InvitationOver.class);
        round();
        verify(accounts, never()).invite(any());
        verify(accounts).close("xa.lindqvist");
    }

    @Test
    void section_1_the_last_agent_leaves_only_when_a_successor_takes_his_place_in_the_same_act() {
        DelegationKeeping keeping = court.get(DelegationKeeping.class);
        Long seat = seat("xa.agent");
        assertThatThrownBy(() -> keeping.revoke(file.id(), seat, null, person("xa.focal")))
                .isInstanceOf(LastAgent.class)
                .satisfies(refused ->
                        assertThat(((Refusal) refused).faults().get(0).path()).isEqualTo("successor"));
        assertThatThrownBy(() -> keeping.revoke(file.id(), seat, "xb.agent", person("xa.focal")))
                .isInstanceOf(NotOfTheState.class);
        assertThat(seats("xa.agent")).containsExactly(CourtRole.AGT);

        keeping.revoke(file.id(), seat, "xa.deputy", person("xa.agent"));

        assertThat(seats("xa.agent")).isEmpty();
        assertThat(seats("xa.deputy")).contains(CourtRole.AGT);
        assertThat(court.get(RecordReading.class).lines(file.id(), person("xb.agent")))
                .anyMatch(line -> line.kind().equals("agent.named"));
    }

    @Test
    void section_1_an_agent_names_and_revokes_counsel_and_members_but_no_agent() {
        DelegationKeeping keeping = court.get(DelegationKeeping.class);
        keeping.revoke(file.id(), seat("xa.counsel"), null, person("xa.agent"));
        assertThat(seats("xa.counsel")).isEmpty();
        keeping.seat(file.id(), "xa.counsel", CourtRole.DLG, person("xa.agent"));
        keeping.change(file.id(), seat("xa.counsel"), CourtRole.CNS, null, person("xa.agent"));
        assertThat(seats("xa.counsel")).containsExactly(CourtRole.CNS);
        assertThatThrownBy(() -> keeping.change(file.id(), seat("xa.counsel"), CourtRole.AGT, null, person("xa.agent")))
                .isInstanceOf(NotYoursToAppoint.class);
        assertThatThrownBy(() -> keeping.revoke(file.id(), seat("xa.deputy"), null, person("xa.agent")))
                .isInstanceOf(NotYoursToAppoint.class);
        assertThatThrownBy(() -> keeping.revoke(file.id(), seat("xb.counsel"), null, person("xa.agent")))
                .isInstanceOf(NoSuchThing.class);
        for (String outsider : List.of("xc.agent", "clerk1", "president")) {
            assertThatThrownBy(() -> keeping.of(file.id(), person(outsider))).isInstanceOf(NoSuchThing.class);
        }
    }

    @Test
    void who_leaves_is_signed_out_and_who_has_nothing_left_has_no_account_that_works() {
        SignOuts signOuts = court.get(SignOuts.class);
        Instant signedIn = court.now();
        assertThat(signOuts.isOut("xa.counsel", signedIn)).isFalse();
        DelegationKeeping keeping = court.get(DelegationKeeping.class);
        keeping.revoke(file.id(), seat("xa.counsel"), null, person("xa.agent"));
        assertThat(signOuts.isOut("xa.counsel", signedIn)).isTrue();
        assertThat(signOuts.isOut("xa.counsel", signedIn.plusSeconds(60))).isFalse();
        round();
        verify(accounts).signOut("xa.counsel");

        Long office = standing().appointmentsOf("xa.counsel").get(0).id();
        court.get(Leaving.class).endOffice(office, null, person("xa.focal"));
        assertThat(signOuts.isOut("xa.counsel", signedIn.plusSeconds(86_400))).isTrue();
        assertThat(standing().person("xa.counsel").orElseThrow().active()).isFalse();
        round();
        verify(accounts).close("xa.counsel");
    }

    @Test
    void acts_of_somebody_who_has_left_are_shown_with_his_name_and_the_role_he_had() {
        court.get(comity.docket.Docket.class)
                .record(
                        file,
                        comity.docket.NewEntry.of("agent.appointed")
                                .by(person("xa.agent"), Side.CLM)
                                .stage("S04")
                                .args("Aurelia"));
        court.at(court.now().plusSeconds(60));
        court.get(DelegationKeeping.class).revoke(file.id(), seat("xa.agent"), "xa.deputy", person("xa.focal"));
        Line line = court.get(RecordReading.class).lines(file.id(), person("xb.agent")).stream()
                .filter(one -> one.kind().equals("agent.appointed"))
                .findFirst()
                .orElseThrow();
        assertThat(line.actorName()).isEqualTo(person("xa.agent").name());
        assertThat(line.role()).isEqualTo(CourtRole.AGT);
        assertThat(court.get(DelegationKeeping.class)
                        .of(file.id(), person("xa.deputy"))
                        .members())
                .anyMatch(member -> member.personId().equals("xa.agent") && !member.open());
    }
}
