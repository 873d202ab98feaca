package comity.withdrawal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.spy;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import comity.access.AccessPolicy;
import comity.access.NotYours;
import comity.access.Side;
import comity.closing.CaseClosing;
import comity.common.Actor;
import comity.consent.ConsentsInMemory;
import comity.deadline.DeadlinePassed;
import comity.deadline.LimitsInMemory;
import comity.docket.CaseFile;
import comity.docket.CaseFiles;
import comity.docket.CaseState;
import comity.docket.Cases;
import comity.docket.Docket;
import comity.docket.StateNotOpen;
import comity.document.Document;
import comity.serving.PaperIncomplete;
import comity.serving.Receiving;
import comity.serving.Served;
import comity.serving.Serving;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** X2: withdrawal by notice alone, by consent, by silence, and when it is too late. */
@SuppressWarnings("unchecked")
class WithdrawalsTest {

    private static final Actor CLAIMANT = new Actor("xa.agent", "I. Maren", Set.of(), "XA");
    private static final Actor RESPONDENT = new Actor("xb.agent", "O. Borv", Set.of(), "XB");
    private static final Long ID = 5L;

    private CaseFile file;
    private LimitsInMemory limits;
    private WithdrawalNotices notices;
    private Withdrawals withdrawals;
    private Discontinuance discontinuance;
    private WithdrawalNotice notice;

    @BeforeEach
    void consulting() {
        file = Cases.in(CaseState.CONSULTATION);
        limits = new LimitsInMemory(file);
        CaseFiles files = mock(CaseFiles.class);
        when(files.lock(file.id())).thenReturn(file);
        AccessPolicy policy = mock(AccessPolicy.class);
        when(policy.sideOf(CLAIMANT, file.id())).thenReturn(Optional.of(Side.CLM));
        when(policy.sideOf(RESPONDENT, file.id())).thenReturn(Optional.of(Side.RSP));
        notices = mock(WithdrawalNotices.class);
        when(notices.open(anyLong())).thenReturn(Optional.empty());
        when(notices.add(any(WithdrawalNotice.class))).thenAnswer(call -> {
            Cases.set(call.getArgument(0), "id", ID);
            return call.getArgument(0);
        });
        ClaimsAtIssue claims = mock(ClaimsAtIssue.class);
        when(claims.numbers(file.id())).thenReturn(List.of(1, 2));
        withdrawals = new Withdrawals();
        withdrawals.files = files;
        withdrawals.parties = new WithdrawalParties();
        withdrawals.parties.policy = policy;
        withdrawals.parties.owners = new OwnersOfOneCase();
        withdrawals.parties.consents = new ConsentsInMemory(limits.clock());
        withdrawals.notices = notices;
        withdrawals.claims = claims;
        withdrawals.effect = spy(effect(claims));
        withdrawals.clock = limits.clock();
        answering(files);
    }

    /** A notice that the respondent has been asked about. */
    private void answering(CaseFiles files) {
        notice = new WithdrawalNotice(file.id(), List.of(), "because", limits.now());
        Cases.set(notice, "id", ID);
        notice.notified(false, limits.now());
        notice.servedBy(31L);
        when(notices.find(file.id(), ID)).thenReturn(notice);
        when(notices.servedBy(31L)).thenReturn(Optional.of(notice));
        discontinuance = new Discontinuance();
        discontinuance.files = files;
        discontinuance.parties = withdrawals.parties;
        discontinuance.notices = notices;
        discontinuance.effect = withdrawals.effect;
        discontinuance.keeper = limits.keeper();
        discontinuance.receiving = mock(Receiving.class);
        discontinuance.events = mock(WithdrawalEvents.class);
        discontinuance.clock = limits.clock();
    }

    private WithdrawalEffect effect(ClaimsAtIssue claims) {
        WithdrawalEffect made = new WithdrawalEffect();
        made.papers = mock(WithdrawalPapers.class);
        Document paper = mock(Document.class);
        when(made.papers.notice(any(), any(), any(), any())).thenReturn(List.of(paper));
        when(made.papers.opposition(any(), any(), any())).thenReturn(paper);
        made.docket = mock(Docket.class);
        made.serving = mock(Serving.class);
        made.claims = claims;
        made.closing = mock(CaseClosing.class);
        made.events = mock(WithdrawalEvents.class);
        made.firstStep = mock(FirstStep.class);
        made.clock = limits.clock();
        return made;
    }

    private Withdraw whole() {
        return new Withdraw(file.id(), List.of(), "The dispute is at an end.", List.of());
    }

    @Test
    void before_the_first_step_the_notice_alone_takes_effect() {
        withdrawals.withdraw(whole(), CLAIMANT);
        verify(withdrawals.effect).takes(eq(file), any(), eq(CLAIMANT), eq(Side.CLM));
        verify(withdrawals.effect.events, never()).notified(any());
    }

    @Test
    void after_the_first_step_the_respondent_is_asked() {
        when(withdrawals.effect.firstStep.taken(file, List.of())).thenReturn(true);
        withdrawals.withdraw(whole(), CLAIMANT);
        verify(withdrawals.effect, never()).takes(any(), any(), any(), any());
        verify(withdrawals.effect.events).notified(any());
    }

    @Test
    void the_last_claims_withdrawn_are_the_whole_case() {
        withdrawals.withdraw(new Withdraw(file.id(), List.of(2, 1), "why", null), CLAIMANT);
        verify(notices).add((WithdrawalNotice)
                org.mockito.ArgumentMatchers.argThat(row -> ((WithdrawalNotice) row).isWhole()));
    }

    @Test
    void only_claims_at_issue_are_withdrawn_and_reasons_are_given() {
        assertThatThrownBy(() -> withdrawals.withdraw(new Withdraw(file.id(), List.of(3), " ", null), CLAIMANT))
                .isInstanceOfSatisfying(
                        PaperIncomplete.class,
                        refused -> assertThat(refused.faults())
                                .extracting(fault -> fault.path() + " " + fault.code())
                                .containsExactly("reasons REQUIRED", "claims CLAIM_NOT_AT_ISSUE"));
    }

    @Test
    void the_respondent_withdraws_nothing() {
        assertThatThrownBy(() -> withdrawals.withdraw(whole(), RESPONDENT)).isInstanceOf(NotYours.class);
    }

    @Test
    void one_notice_at_a_time() {
        when(notices.open(file.id())).thenReturn(Optional.of(notice));
        assertThatThrownBy(() -> withdrawals.withdraw(whole(), CLAIMANT)).isInstanceOf(WithdrawalPending.class);
    }

    @ParameterizedTest
    @EnumSource(
            value = CaseState.class,
            names = {"DECIDED", "APPEALED", "ADOPTED", "IMPLEMENTATION", "COMPLIANCE", "COUNTERMEASURES"})
    void after_issue_withdrawal_is_impossible(CaseState state) {
        Cases.set(file, "state", state);
        assertThatThrownBy(() -> withdrawals.withdraw(whole(), CLAIMANT)).isInstanceOf(WithdrawalTooLate.class);
    }

    @Test
    void a_closed_case_is_not_withdrawn() {
        Cases.set(file, "state", CaseState.CLOSED);
        assertThatThrownBy(() -> withdrawals.withdraw(whole(), CLAIMANT)).isInstanceOf(StateNotOpen.class);
    }

    @ParameterizedTest
    @EnumSource(
            value = CaseState.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {
                "DRAFT",
                "DECIDED",
                "APPEALED",
                "ADOPTED",
                "IMPLEMENTATION",
                "COMPLIANCE",
                "COUNTERMEASURES",
                "CLOSED"
            })
    void in_every_open_state_before_issue_it_is_possible(CaseState state) {
        Cases.set(file, "state", state);
        assertThat(withdrawals.withdraw(whole(), CLAIMANT)).isEqualTo(ID);
    }

    @ParameterizedTest
    @CsvSource({
        "RSP, consultation.replied, true",
        "RSP, consultation.entered, true",
        "RSP, submission.filed, true",
        "RSP, service.acknowledged, false",
        "RSP, agent.appointed, false",
        "RSP, withdrawal.opposed, false",
        "CLM, submission.filed, false",
        "TRIBUNAL, consultation.missed, false"
    })
    void a_first_step_is_an_act_of_the_respondent_in_the_case(Side side, String kind, boolean step) {
        assertThat(FirstStep.isStep(side, kind)).isEqualTo(step);
    }

    private Instant served() {
        discontinuance.onServed(new Served(file.id(), 31L, "withdrawal-notice", limits.now(), false));
        return limits.keeper().dueAt(file.id(), "TL-80", notice.subject());
    }

    @Test
    void opposition_is_in_time_one_second_before_the_end() {
        limits.set(served().minusSeconds(1));
        discontinuance.oppose(file.id(), ID, "It must go on.", RESPONDENT);
        assertThat(notice.status()).isEqualTo(WithdrawalNotice.Status.OPPOSED);
    }

    @Test
    void opposition_is_late_when_TL_80_has_run() {
        limits.set(served());
        assertThatThrownBy(() -> discontinuance.oppose(file.id(), ID, "It must go on.", RESPONDENT))
                .isInstanceOf(DeadlinePassed.class);
    }

    @Test
    void silence_is_consent_once_and_not_a_second_early() {
        Instant due = served();
        limits.set(due.minusSeconds(1));
        discontinuance.acquiesce(file.id(), ID);
        verify(withdrawals.effect, never()).takes(any(), any(), any(), any());
        limits.set(due);
        discontinuance.acquiesce(file.id(), ID);
        discontinuance.acquiesce(file.id(), ID);
        verify(withdrawals.effect).takes(file, notice, Actor.registry(), Side.TRIBUNAL);
    }

    @Test
    void consent_takes_effect_at_once_and_receives_the_notice() {
        discontinuance.consent(file.id(), ID, RESPONDENT);
        verify(discontinuance.receiving).receivedByActing(file.id(), 31L, RESPONDENT);
        verify(withdrawals.effect).takes(file, notice, RESPONDENT, Side.RSP);
    }

    @Test
    void the_president_rules_before_a_panel_is_at_work_and_the_presiding_judge_after() {
        Actor president = new Actor("president", "P", Set.of(), null);
        when(discontinuance.parties.policy.isPresident(president, file.id())).thenReturn(true);
        notice.oppose("no");
        discontinuance.rule(file.id(), ID, true, "No reason to go on.", president);
        verify(withdrawals.effect).takes(file, notice, president, Side.TRIBUNAL);
        Cases.set(file, "state", CaseState.WRITTEN);
        assertThatThrownBy(() -> discontinuance.rule(file.id(), ID, true, "why", president))
                .isInstanceOf(NotYours.class);
    }

    @Test
    void what_is_not_opposed_is_not_ruled_on() {
        Actor president = new Actor("president", "P", Set.of(), null);
        when(discontinuance.parties.policy.isPresident(president, file.id())).thenReturn(true);
        assertThatThrownBy(() -> discontinuance.rule(file.id(), ID, true, "why", president))
                .isInstanceOf(NothingToRuleOn.class);
    }
}
