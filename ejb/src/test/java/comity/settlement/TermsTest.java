package comity.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import comity.access.AccessPolicy;
import comity.access.NotYours;
import comity.access.Side;
import comity.common.Actor;
import comity.deadline.LimitsInMemory;
import comity.docket.CaseFile;
import comity.docket.CaseFiles;
import comity.docket.CaseState;
import comity.docket.Cases;
import comity.docket.Docket;
import comity.filing.Claim;
import comity.filing.Claims;
import comity.withdrawal.OwnersOfOneCase;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** S07: a term of a recorded settlement is performed, or its day passes. */
class TermsTest {

    private static final Actor CLAIMANT = new Actor("xa.agent", "I. Maren", Set.of(), "XA");
    private static final Actor RESPONDENT = new Actor("xb.agent", "O. Borv", Set.of(), "XB");

    private CaseFile file;
    private LimitsInMemory limits;
    private Settlement settled;
    private SettlementRecords records;
    private CaseFiles files;
    private TermsDue due;
    private TermPerformance performance;

    @BeforeEach
    void recorded() {
        file = Cases.in(CaseState.CLOSED);
        limits = new LimitsInMemory(file);
        // Saturday 1 May 2027, so due by the end of Monday 3 May
        settled = new Settlement(new ProposeSettlement(
                file.id(),
                List.of(new ProposeSettlement.Term(1, "Notice is given.", LocalDate.of(2027, 5, 1))),
                "By experts.",
                "",
                false));
        settled.record(9L, limits.now());
        records = mock(SettlementRecords.class);
        when(records.find(file.id(), 3L)).thenReturn(settled);
        when(records.nextTerm()).thenReturn(Optional.of(LocalDate.of(2027, 5, 1)));
        when(records.withTermsBy(any())).thenReturn(List.of(settled));
        files = mock(CaseFiles.class);
        when(files.lock(anyLong())).thenReturn(file);
        when(files.find(anyLong())).thenReturn(file);
        AccessPolicy policy = mock(AccessPolicy.class);
        when(policy.sideOf(CLAIMANT, file.id())).thenReturn(Optional.of(Side.CLM));
        when(policy.sideOf(RESPONDENT, file.id())).thenReturn(Optional.of(Side.RSP));
        due = new TermsDue();
        due.records = records;
        due.files = files;
        due.docket = mock(Docket.class);
        due.calendar = limits.calendar();
        performance = new TermPerformance();
        performance.files = files;
        performance.policy = policy;
        performance.records = records;
        performance.docket = due.docket;
        performance.parties = new SettlementParties();
        performance.parties.owners = new OwnersOfOneCase();
        performance.clock = limits.clock();
    }

    private static Instant end() {
        return LocalDate.of(2027, 5, 4).atStartOfDay(ZoneId.of("Europe/Zurich")).toInstant();
    }

    private SettlementTerm term() {
        return settled.terms().get(0);
    }

    @Test
    void one_second_before_its_day_ends_a_term_is_not_overdue() {
        assertThat(due.nextDue()).contains(end());
        due.runDue(end().minusSeconds(1));
        assertThat(term().isOverdue()).isFalse();
        verify(due.docket, never()).record(any(), any());
    }

    @Test
    void one_second_after_it_is_overdue_once_with_a_notice() {
        due.runDue(end().plusSeconds(1));
        due.runDue(end().plusSeconds(2));
        assertThat(term().isOverdue()).isTrue();
        verify(due.docket, times(1)).record(any(), any());
    }

    @Test
    void the_claimant_says_that_it_is_performed_even_late_and_once() {
        assertThatThrownBy(() -> performance.performed(file.id(), 3L, 1, RESPONDENT))
                .isInstanceOf(NotYours.class);
        due.runDue(end().plusSeconds(1));
        performance.performed(file.id(), 3L, 1, CLAIMANT);
        assertThat(term().isOverdue()).isFalse();
        assertThatThrownBy(() -> performance.performed(file.id(), 3L, 1, CLAIMANT))
                .isInstanceOf(TermPerformed.class);
    }

    @Test
    void a_term_that_is_performed_does_not_become_overdue() {
        performance.performed(file.id(), 3L, 1, CLAIMANT);
        due.runDue(end().plusSeconds(1));
        assertThat(term().isOverdue()).isFalse();
    }

    @Test
    void a_claim_on_non_compliance_between_the_same_parties_needs_no_consultations() {
        OverdueTerms overdue = new OverdueTerms();
        overdue.records = records;
        overdue.files = files;
        overdue.claims = mock(Claims.class);
        Claim claim = mock(Claim.class);
        when(claim.category()).thenReturn("TRB-NCMP");
        when(overdue.claims.ofCase(file.id())).thenReturn(List.of(claim));
        assertThat(overdue.isOpen(file)).isFalse();
        when(records.casesOverdue()).thenReturn(List.of(file.id()));
        assertThat(overdue.isOpen(file)).isTrue();
        when(claim.category()).thenReturn("MIL-EXER");
        assertThat(overdue.isOpen(file)).isFalse();
    }
}
