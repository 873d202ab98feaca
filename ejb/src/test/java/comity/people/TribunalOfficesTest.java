package comity.people;

import static comity.db.Courtroom.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import comity.access.Appointment;
import comity.access.CourtRole;
import comity.access.NoSuchThing;
import comity.access.SignOuts;
import comity.access.Standing;
import comity.common.Refusal;
import comity.db.Courtroom;
import comity.reference.EntryIncomplete;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Section 1, column "appointed by", for the Tribunal's own offices. */
class TribunalOfficesTest {

    /** Who may invite to or propose for which office; transcribed from section 1. The chair acts for the Council. */
    private static final Map<String, Set<String>> INVITERS = Map.ofEntries(
            Map.entry("CLK", Set.of("registrar", "admin")),
            Map.entry("SEC", Set.of("registrar", "admin")),
            Map.entry("EDT", Set.of("registrar", "admin")),
            Map.entry("ADM", Set.of("registrar")),
            Map.entry("COC", Set.of("registrar")),
            Map.entry("REG", Set.of("president")),
            Map.entry("DEPREG", Set.of("president")),
            Map.entry("AUD", Set.of("xa.council")),
            Map.entry("APJ", Set.of("xa.council")),
            Map.entry("PRS", Set.of("appeals1")),
            Map.entry("VPR", Set.of("appeals1")));

    private static final List<String> PERSONS = List.of(
            "registrar",
            "admin",
            "president",
            "vice.president",
            "xa.council",
            "xb.council",
            "appeals1",
            "clerk1",
            "auditor",
            "xa.focal",
            "xa.agent",
            "xc.judge1");

    private final Courtroom court = new Courtroom();
    private final Accounts accounts = mock(Accounts.class);

    @BeforeEach
    void open() {
        court.put(Accounts.class, accounts);
    }

    @AfterEach
    void leave() {
        court.close();
    }

    private Inviting inviting() {
        return court.get(Inviting.class);
    }

    private List<Appointment> holding(CourtRole role) {
        return court.get(Standing.class).holding(role);
    }

    private void vacate(CourtRole role, int leaving, String by) {
        holding(role).stream()
                .limit(leaving)
                .map(Appointment::id)
                .toList()
                .forEach(id -> court.get(Leaving.class).endOffice(id, null, person(by)));
    }

    private String invite(String by, String nationality, CourtRole role) {
        return inviting()
                .invite(new Invite("Nova Lindqvist", "nova@seat.example", nationality, role, null), person(by));
    }

    private InvitationRow only(String reader) {
        return inviting().ofState(null, person(reader)).get(0);
    }

    /** The letter goes out, and the person signs in with both. */
    private void signIn(String login) {
        court.get(AccountRound.class).round(court.now().plusSeconds(3600));
        when(accounts.hasSecondFactor(login)).thenReturn(true);
        court.get(FirstSignIn.class).of(login);
    }

    @Test
    void each_office_is_filled_by_whoever_section_1_names_and_by_nobody_else() {
        INVITERS.forEach((role, inviters) -> PERSONS.forEach(person -> assertThat(court.get(Appointing.class)
                        .inviting(null, person(person))
                        .contains(CourtRole.valueOf(role)))
                .as(person + " invites " + role)
                .isEqualTo(inviters.contains(person))));
        for (String outsider : List.of("xb.council", "clerk1", "xa.agent", "auditor", "vice.president")) {
            assertThatThrownBy(() -> court.get(Leaving.class).offices(null, person(outsider)))
                    .isInstanceOf(NoSuchThing.class);
            assertThatThrownBy(() -> invite(outsider, null, CourtRole.CLK)).isInstanceOf(NoSuchThing.class);
        }
        assertThatThrownBy(() -> invite("admin", null, CourtRole.REG)).isInstanceOf(NotYoursToAppoint.class);
        assertThatThrownBy(() -> invite("xa.council", null, CourtRole.REG)).isInstanceOf(NotYoursToAppoint.class);
    }

    @Test
    void the_president_proposes_a_deputy_registrar_and_nothing_is_sent_before_the_council_confirms() {
        String login = invite("president", null, CourtRole.DEPREG);
        assertThat(login).isEqualTo("esct.lindqvist");
        court.get(AccountRound.class).round(court.now().plusSeconds(3600));
        verify(accounts, never()).invite(any());
        Long id = only("xa.council").id();
        assertThatThrownBy(() -> inviting().confirm(id, person("president"))).isInstanceOf(NotYoursToAppoint.class);
        assertThatThrownBy(() -> inviting().again(id, person("president"))).isInstanceOf(InvitationOver.class);
        assertThatThrownBy(() -> inviting().confirm(id, person("admin"))).isInstanceOf(NoSuchThing.class);
        inviting().confirm(id, person("xa.council"));
        assertThatThrownBy(() -> inviting().confirm(id, person("xa.council"))).isInstanceOf(InvitationOver.class);
        signIn(login);
        assertThat(holding(CourtRole.DEPREG))
                .filteredOn(office -> office.personId().equals(login))
                .singleElement()
                .satisfies(office -> assertThat(office.madeBy()).isEqualTo("xa.council"));
    }

    @Test
    void a_proposal_that_is_withdrawn_brings_nothing() {
        invite("president", null, CourtRole.DEPREG);
        Long id = only("president").id();
        inviting().withdraw(id, person("president"));
        assertThatThrownBy(() -> inviting().confirm(id, person("xa.council"))).isInstanceOf(InvitationOver.class);
        court.get(AccountRound.class).round(court.now().plusSeconds(3600));
        verify(accounts, never()).close(any());
    }

    @Test
    void there_is_one_president_at_a_time_and_the_appeals_judges_choose_the_next() {
        assertThatThrownBy(() -> invite("appeals1", "XJ", CourtRole.PRS)).isInstanceOf(OfficeTaken.class);
        assertThatThrownBy(() -> vacate(CourtRole.PRS, 1, "registrar")).isInstanceOf(NotYoursToAppoint.class);
        vacate(CourtRole.PRS, 1, "appeals1");
        for (String nowhere : Arrays.asList(null, "ZZ")) {
            assertThatThrownBy(() -> invite("appeals1", nowhere, CourtRole.PRS))
                    .isInstanceOfSatisfying(
                            EntryIncomplete.class,
                            refusal -> assertThat(refusal.faults())
                                    .extracting(Refusal.Fault::path)
                                    .containsExactly("state"));
        }
        signIn(invite("appeals1", "XJ", CourtRole.PRS));
        assertThat(holding(CourtRole.PRS)).singleElement().satisfies(office -> {
            assertThat(office.state()).isEqualTo("XJ");
            assertThat(office.personId()).isEqualTo("esct.lindqvist");
        });
    }

    @Test
    void the_chair_of_the_council_is_one_of_its_delegates_and_the_registrar_records_whom_they_chose() {
        Invite chosen = chair("xb.council");
        assertThatThrownBy(() -> inviting().invite(chosen, person("registrar"))).isInstanceOf(OfficeTaken.class);
        vacate(CourtRole.COC, 1, "registrar");
        assertThatThrownBy(() -> inviting().invite(chair("xb.agent"), person("registrar")))
                .isInstanceOfSatisfying(
                        EntryIncomplete.class,
                        refusal -> assertThat(refusal.faults())
                                .extracting(Refusal.Fault::code)
                                .containsExactly("DELEGATE_WANTED"));
        inviting().invite(chosen, person("registrar"));
        assertThat(holding(CourtRole.COC)).extracting(Appointment::personId).containsExactly("xb.council");
        assertThat(holding(CourtRole.COU)).extracting(Appointment::personId).contains("xb.council");
    }

    private Invite chair(String login) {
        String email = court.get(Standing.class).person(login).orElseThrow().email();
        return new Invite("The delegate", email, null, CourtRole.COC, null);
    }

    @Test
    void seven_appeals_judges_sit_for_four_years_each() {
        assertThat(holding(CourtRole.APJ)).hasSize(7);
        assertThatThrownBy(() -> invite("xa.council", "XJ", CourtRole.APJ)).isInstanceOf(OfficeTaken.class);
        vacate(CourtRole.APJ, 1, "xa.council");
        String login = invite("xa.council", "XJ", CourtRole.APJ);
        signIn(login);
        assertThat(holding(CourtRole.APJ))
                .filteredOn(office -> office.personId().equals(login))
                .singleElement()
                .satisfies(office -> assertThat(office.endsOn()).isEqualTo(LocalDate.of(2031, 3, 1)));
    }

    @Test
    void who_loses_an_office_of_the_tribunal_is_signed_out_and_has_no_account_that_works() {
        Instant signedIn = court.now();
        vacate(CourtRole.AUD, 1, "xa.council");
        assertThat(court.get(SignOuts.class).isOut("auditor", signedIn)).isTrue();
        court.get(AccountRound.class).round(court.now().plusSeconds(3600));
        verify(accounts).close("auditor");
    }

    @Test
    void the_president_sees_the_registrar_but_does_not_end_the_office() {
        assertThat(court.get(Leaving.class).offices(null, person("president")))
                .isNotEmpty()
                .allSatisfy(row -> {
                    assertThat(row.role()).isIn(CourtRole.REG, CourtRole.DEPREG);
                    assertThat(row.ends()).isFalse();
                });
        assertThatThrownBy(() -> vacate(CourtRole.REG, 1, "president")).isInstanceOf(NotYoursToAppoint.class);
    }
}
