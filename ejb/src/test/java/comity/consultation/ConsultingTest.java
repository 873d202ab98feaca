package comity.consultation;

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
import comity.access.Side;
import comity.access.Standing;
import comity.common.Actor;
import comity.deadline.DeadlinePassed;
import comity.deadline.LimitsInMemory;
import comity.deadline.Obligor;
import comity.docket.CaseFile;
import comity.docket.CaseFiles;
import comity.docket.CaseState;
import comity.docket.Cases;
import comity.docket.StateNotOpen;
import comity.document.Document;
import comity.document.PaperTexts;
import comity.party.Signatories;
import comity.serving.PaperIncomplete;
import comity.withdrawal.ClaimExit;
import comity.withdrawal.ClaimsAtIssue;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** S05, S08: what the parties do in consultations, in time and out of time. */
class ConsultingTest {

    private static final Actor CLAIMANT = new Actor("xa.agent", "I. Maren", Set.of(), "XA");
    private static final Actor RESPONDENT = new Actor("xb.agent", "O. Borv", Set.of(), "XB");
    private static final Actor OTHER = new Actor("xe.focal", "E. Stmark", Set.of(), "XE");

    private final ConsultationRecords records = mock(ConsultationRecords.class);
    private final ConsultationDocket docket = mock(ConsultationDocket.class);
    private final ConsultationEvents events = mock(ConsultationEvents.class);
    private final ConsultationPapers papers = mock(ConsultationPapers.class);
    private final Parties parties = mock(Parties.class);
    private final ClaimsAtIssue claims = mock(ClaimsAtIssue.class);
    private final CaseFiles files = mock(CaseFiles.class);
    private final List<FailureSignature> signatures = new ArrayList<>();

    private CaseFile file;
    private LimitsInMemory limits;
    private Consultation course;
    private Consulting consulting;
    private Failing failing;
    private Joining joining;
    private PanelRequests requests;

    @BeforeEach
    void served() {
        file = Cases.in(CaseState.SERVED);
        limits = new LimitsInMemory(file);
        course = new Consultation(file.id(), limits.now());
        when(files.lock(file.id())).thenReturn(file);
        when(records.find(file.id())).thenReturn(Optional.of(course));
        when(records.add(any())).thenAnswer(call -> call.getArgument(0));
        when(records.signatures(file.id())).thenAnswer(call -> List.copyOf(signatures));
        when(parties.signing(CLAIMANT, file.id(), "S05")).thenReturn(Side.CLM);
        when(parties.signing(RESPONDENT, file.id(), "S05")).thenReturn(Side.RSP);
        when(papers.texts(any())).thenReturn(PaperTexts.of("consultation", "en"));
        when(papers.file(any(), any(), any(), any(), any(), any())).thenReturn(List.of(mock(Document.class)));
        when(claims.numbers(file.id())).thenReturn(List.of(1, 2, 3));
        for (String code : List.of("TL-07", "TL-08", "TL-09", "TL-10")) {
            limits.keeper().start(file.id(), code, limits.now(), Obligor.RSP);
        }
        consulting();
        failing();
        joining();
        requests();
    }

    private void consulting() {
        consulting = new Consulting();
        consulting.files = files;
        consulting.parties = parties;
        consulting.records = records;
        consulting.keeper = limits.keeper();
        consulting.papers = papers;
        consulting.docket = docket;
        consulting.events = events;
        consulting.clock = limits.clock();
    }

    private void failing() {
        failing = new Failing();
        failing.files = files;
        failing.parties = parties;
        failing.records = records;
        failing.papers = papers;
        failing.docket = docket;
        failing.events = events;
        failing.keeper = limits.keeper();
        failing.clock = limits.clock();
    }

    private void joining() {
        joining = new Joining();
        joining.files = files;
        joining.states = new JoiningStates();
        joining.states.standing = mock(Standing.class);
        when(joining.states.standing.appointmentsOf(OTHER.id()))
                .thenReturn(List.of(new Appointment(OTHER.id(), CourtRole.FPT, "XE", Instant.EPOCH, "admin")));
        when(joining.states.standing.appointmentsOf(RESPONDENT.id()))
                .thenReturn(List.of(new Appointment(RESPONDENT.id(), CourtRole.AGT, "XB", Instant.EPOCH, "admin")));
        joining.records = records;
        joining.keeper = limits.keeper();
        joining.parties = parties;
        joining.docket = docket;
        joining.signatories = mock(Signatories.class);
        joining.clock = limits.clock();
    }

    private void requests() {
        PanelRequestRules rules = new PanelRequestRules();
        rules.atOnce = NothingBreached.instance();
        rules.keeper = limits.keeper();
        rules.records = records;
        PanelRequestGate gate = new PanelRequestGate();
        gate.rules = rules;
        gate.records = records;
        gate.keeper = limits.keeper();
        requests = new PanelRequests();
        requests.files = files;
        requests.parties = parties;
        when(parties.mayDrop(any(), any(), any())).thenReturn(true);
        requests.claims = claims;
        requests.gate = gate;
        requests.papers = papers;
        requests.docket = docket;
        requests.events = events;
        requests.clock = limits.clock();
    }

    private WithoutPrejudice reply(String words) {
        return new WithoutPrejudice(file.id(), words, List.of());
    }

    private Enter entry() {
        return new Enter(file.id(), LocalDate.of(2027, 3, 20), "Geneva", List.of(" O. Borv ", ""));
    }

    @Test
    void a_reply_one_second_before_the_end_opens_the_consultations() {
        limits.set(limits.keeper().dueAt(file.id(), "TL-07").minusSeconds(1));
        consulting.reply(reply("We will consult."), RESPONDENT);
        assertThat(file.state()).isEqualTo(CaseState.CONSULTATION);
        assertThat(course.repliedAt()).isEqualTo(limits.now());
        verify(events).replied(file.id());
    }

    @Test
    void a_reply_at_the_end_of_the_limit_is_late() {
        limits.set(limits.keeper().dueAt(file.id(), "TL-07"));
        assertThatThrownBy(() -> consulting.reply(reply("We will consult."), RESPONDENT))
                .isInstanceOf(DeadlinePassed.class);
    }

    @Test
    void a_reply_is_given_once_and_has_words() {
        assertThatThrownBy(() -> consulting.reply(reply(" "), RESPONDENT)).isInstanceOf(PaperIncomplete.class);
        consulting.reply(reply("We will consult."), RESPONDENT);
        assertThatThrownBy(() -> consulting.reply(reply("Again."), RESPONDENT)).isInstanceOf(AlreadyReplied.class);
    }

    @Test
    void the_respondent_enters_and_the_claimant_only_names() {
        consulting.enter(entry(), CLAIMANT);
        assertThat(course.enteredAt()).isNull();
        consulting.enter(entry(), RESPONDENT);
        assertThat(course.enteredAt()).isEqualTo(limits.now());
        verify(events).entered(file.id());
    }

    @Test
    void entry_is_late_when_TL_08_has_run() {
        limits.set(limits.keeper().dueAt(file.id(), "TL-08"));
        assertThatThrownBy(() -> consulting.enter(entry(), RESPONDENT)).isInstanceOf(DeadlinePassed.class);
    }

    @Test
    void nobody_consults_in_a_case_that_went_on() {
        Cases.set(file, "state", CaseState.PANEL_REQUESTED);
        assertThatThrownBy(() -> consulting.reply(reply("Late."), RESPONDENT)).isInstanceOf(StateNotOpen.class);
    }

    @Test
    void consultations_fail_when_both_sides_say_so() {
        assertThat(failing.sign(file.id(), "no", CLAIMANT)).isFalse();
        verify(events, never()).failed(any());
        signatures.add(new FailureSignature(file.id(), Side.CLM, "I. Maren", "no", limits.now()));
        assertThatThrownBy(() -> failing.sign(file.id(), "no", CLAIMANT)).isInstanceOf(FailureStated.class);
        assertThat(failing.sign(file.id(), null, RESPONDENT)).isTrue();
        assertThat(course.endedAt()).isEqualTo(limits.now());
        assertThat(limits.keeper().isRunning(file.id(), "TL-09")).isFalse();
        verify(events).failed(file.id());
    }

    @Test
    void another_State_asks_to_join_until_TL_10_has_run() {
        Instant due = limits.keeper().dueAt(file.id(), "TL-10");
        limits.set(due);
        assertThatThrownBy(() -> joining.ask(file.id(), "We share the border.", OTHER))
                .isInstanceOf(DeadlinePassed.class);
        assertThat(joining.mayAsk(file, OTHER)).isFalse();
        limits.set(due.minusSeconds(1));
        assertThat(joining.mayAsk(file, OTHER)).isTrue();
        joining.ask(file.id(), "We share the border.", OTHER);
        verify(records).add(any(JoinRequest.class));
    }

    @Test
    void a_party_does_not_join_and_a_person_without_a_State_finds_nothing() {
        assertThatThrownBy(() -> joining.ask(file.id(), "x", RESPONDENT)).isInstanceOf(PartyCannotJoin.class);
        assertThatThrownBy(() -> joining.ask(file.id(), "x", CLAIMANT)).isInstanceOf(NoSuchThing.class);
    }

    private RequestPanel panel(List<Integer> numbers) {
        return new RequestPanel(file.id(), true, "held", "measures", "basis", numbers, List.of());
    }

    @Test
    void a_panel_cannot_be_requested_before_it_opens() {
        assertThatThrownBy(() -> requests.request(panel(List.of(1)), CLAIMANT))
                .isInstanceOfSatisfying(
                        PanelRequestNotOpen.class,
                        refused -> assertThat(refused.args())
                                .containsExactly(limits.keeper().dueAt(file.id(), "TL-09")));
    }

    @Test
    void a_panel_request_may_drop_claims() {
        limits.set(limits.keeper().dueAt(file.id(), "TL-07"));
        requests.request(panel(List.of(3, 1)), CLAIMANT);
        assertThat(file.state()).isEqualTo(CaseState.PANEL_REQUESTED);
        verify(claims).leave(file.id(), List.of(2), ClaimExit.How.DROPPED);
        verify(events).requested(file.id());
        assertThat(limits.keeper().running(file.id())).isEmpty();
    }

    @Test
    void s08_a_panel_request_drops_no_claim_of_another_State() {
        limits.set(limits.keeper().dueAt(file.id(), "TL-07"));
        when(parties.mayDrop(CLAIMANT, file, List.of(2))).thenReturn(false);
        assertThatThrownBy(() -> requests.request(panel(List.of(3, 1)), CLAIMANT))
                .isInstanceOfSatisfying(
                        PaperIncomplete.class,
                        refused -> assertThat(refused.faults())
                                .extracting(fault -> fault.path() + " " + fault.code())
                                .containsExactly("claims CLAIM_OF_ANOTHER_STATE"));
    }

    @Test
    void a_panel_request_widens_nothing() {
        limits.set(limits.keeper().dueAt(file.id(), "TL-07"));
        assertThatThrownBy(() -> requests.request(panel(List.of(1, 4)), CLAIMANT))
                .isInstanceOfSatisfying(
                        PaperIncomplete.class,
                        refused -> assertThat(refused.faults())
                                .extracting(fault -> fault.path() + " " + fault.code())
                                .containsExactly("claims CLAIMS_WIDENED"));
    }

    @Test
    void a_panel_is_requested_one_second_before_dormancy_ends_and_not_after() {
        course.failed(limits.now());
        limits.keeper().start(file.id(), "TL-12", limits.now(), Obligor.CLM);
        Instant due = limits.keeper().dueAt(file.id(), "TL-12");
        limits.set(due);
        assertThatThrownBy(() -> requests.request(panel(List.of(1)), CLAIMANT)).isInstanceOf(DeadlinePassed.class);
        limits.set(due.minusSeconds(1));
        requests.request(panel(List.of(1, 2, 3)), CLAIMANT);
        assertThat(file.state()).isEqualTo(CaseState.PANEL_REQUESTED);
    }
}
