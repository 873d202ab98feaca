package comity.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import comity.access.AccessClass;
import comity.access.AccessPolicy;
import comity.access.NotYours;
import comity.access.Side;
import comity.closing.CaseClosing;
import comity.common.Actor;
import comity.consent.ConsentsInMemory;
import comity.deadline.LimitsInMemory;
import comity.docket.CaseFile;
import comity.docket.CaseFiles;
import comity.docket.CaseState;
import comity.docket.Cases;
import comity.docket.CloseReason;
import comity.docket.Docket;
import comity.docket.StateNotOpen;
import comity.document.Document;
import comity.serving.PaperIncomplete;
import comity.withdrawal.ClaimExit;
import comity.withdrawal.ClaimsAtIssue;
import comity.withdrawal.OwnersOfOneCase;
import comity.worklist.WorkList;
import jakarta.enterprise.event.Event;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** S07, TL-82: terms bind when both Agents have signed, and close the case when they are recorded. */
@SuppressWarnings("unchecked")
class SettlingTest {

    private static final Actor CLAIMANT = new Actor("xa.agent", "I. Maren", Set.of(), "XA");
    private static final Actor RESPONDENT = new Actor("xb.agent", "O. Borv", Set.of(), "XB");
    private static final Actor REGISTRAR = new Actor("registrar", "R", Set.of(), null);
    private static final Long ID = 3L;

    private CaseFile file;
    private LimitsInMemory limits;
    private SettlementRecords records;
    private SettlementEffect effect;
    private Settling settling;
    private Settlement terms;
    private int proposed;

    @BeforeEach
    void consulting() {
        file = Cases.in(CaseState.CONSULTATION);
        Cases.set(file, "servedAt", Instant.parse("2027-02-27T09:00:00Z"));
        limits = new LimitsInMemory(file);
        CaseFiles files = mock(CaseFiles.class);
        when(files.lock(file.id())).thenReturn(file);
        AccessPolicy policy = mock(AccessPolicy.class);
        when(policy.sideOf(any(), any())).thenReturn(Optional.empty());
        when(policy.sideOf(CLAIMANT, file.id())).thenReturn(Optional.of(Side.CLM));
        when(policy.sideOf(RESPONDENT, file.id())).thenReturn(Optional.of(Side.RSP));
        when(policy.isRegistrar(REGISTRAR)).thenReturn(true);
        records = mock(SettlementRecords.class);
        when(records.current(file.id())).thenReturn(Optional.empty());
        when(records.add(any())).thenAnswer(call -> {
            terms = call.getArgument(0);
            Cases.set(terms, "id", ID + proposed++);
            return terms;
        });
        when(records.find(eq(file.id()), anyLong())).thenAnswer(call -> terms);
        ClaimsAtIssue claims = mock(ClaimsAtIssue.class);
        when(claims.numbers(file.id())).thenReturn(List.of(1, 2));
        effect = effect(claims);
        settling = new Settling();
        settling.files = files;
        settling.policy = policy;
        settling.records = records;
        settling.claims = claims;
        settling.effect = effect;
        settling.parties = new SettlementParties();
        settling.parties.owners = new OwnersOfOneCase();
        settling.parties.consents = new ConsentsInMemory(limits.clock());
    }

    private SettlementEffect effect(ClaimsAtIssue claims) {
        SettlementEffect made = new SettlementEffect();
        made.docket = mock(Docket.class);
        made.keeper = limits.keeper();
        made.workList = mock(WorkList.class);
        made.paper = mock(SettlementPaper.class);
        when(made.paper.print(any(), any())).thenReturn(mock(Document.class));
        made.claims = claims;
        made.closing = mock(CaseClosing.class);
        made.recorded = mock(Event.class);
        made.clock = limits.clock();
        return made;
    }

    private ProposeSettlement proposal(boolean sealed, String publicText, int... numbers) {
        List<ProposeSettlement.Term> each = java.util.Arrays.stream(numbers)
                .mapToObj(no -> new ProposeSettlement.Term(no, "Notice is given.", null))
                .toList();
        return new ProposeSettlement(file.id(), each, "Two experts report.", publicText, sealed);
    }

    private void signedByBoth() {
        settling.propose(proposal(false, null, 1, 2), CLAIMANT);
        settling.sign(file.id(), ID, RESPONDENT);
    }

    @Test
    void the_proposer_has_signed_and_the_other_side_makes_it_binding() {
        settling.propose(proposal(false, null, 2, 1), CLAIMANT);
        assertThat(terms.status()).isEqualTo(Settlement.Status.PROPOSED);
        assertThatThrownBy(() -> settling.sign(file.id(), ID, CLAIMANT)).isInstanceOf(SignedAlready.class);
        settling.sign(file.id(), ID, RESPONDENT);
        assertThat(terms.status()).isEqualTo(Settlement.Status.SIGNED);
        assertThat(limits.keeper().find(file.id(), "TL-82", terms.subject())).isPresent();
    }

    @Test
    void terms_stand_for_each_claim_at_issue_and_no_other() {
        assertThatThrownBy(() -> settling.propose(proposal(false, null, 1), CLAIMANT))
                .isInstanceOf(PaperIncomplete.class);
        assertThatThrownBy(() -> settling.propose(proposal(false, null, 1, 2, 3), CLAIMANT))
                .isInstanceOf(PaperIncomplete.class);
    }

    @Test
    void sealed_terms_need_a_public_text_and_a_closed_record() {
        assertThatThrownBy(() -> settling.propose(proposal(true, " ", 1, 2), CLAIMANT))
                .isInstanceOf(PaperIncomplete.class);
        settling.propose(proposal(true, "The parties have settled.", 1, 2), CLAIMANT);
        assertThat(SettlementEffect.readers(terms)).isEqualTo(AccessClass.PTY);
    }

    @Test
    void new_terms_replace_unsigned_ones_but_never_signed_ones() {
        settling.propose(proposal(false, null, 1, 2), CLAIMANT);
        Settlement first = terms;
        when(records.current(file.id())).thenReturn(Optional.of(first));
        settling.propose(proposal(false, null, 1, 2), RESPONDENT);
        assertThat(first.status()).isEqualTo(Settlement.Status.REPLACED);
        settling.sign(file.id(), terms.id(), CLAIMANT);
        when(records.current(file.id())).thenReturn(Optional.of(terms));
        assertThatThrownBy(() -> settling.propose(proposal(false, null, 1, 2), CLAIMANT))
                .isInstanceOf(SettlementSigned.class);
    }

    @Test
    void the_record_closes_the_case_and_only_the_registrar_makes_it() {
        signedByBoth();
        assertThatThrownBy(() -> settling.record(file.id(), ID, CLAIMANT)).isInstanceOf(NotYours.class);
        settling.record(file.id(), ID, REGISTRAR);
        assertThat(terms.status()).isEqualTo(Settlement.Status.RECORDED);
        verify(effect.closing).close(file, CloseReason.SETTLED, REGISTRAR, Side.TRIBUNAL);
        verify(effect.claims).leave(file.id(), List.of(1, 2), ClaimExit.How.SETTLED);
    }

    @Test
    void what_one_side_signed_is_not_recorded() {
        settling.propose(proposal(false, null, 1, 2), CLAIMANT);
        assertThatThrownBy(() -> settling.record(file.id(), ID, REGISTRAR)).isInstanceOf(NotSignedByBoth.class);
    }

    @Test
    void an_overdue_record_passes_to_the_president_once_and_is_still_a_record() {
        signedByBoth();
        SettlementOverdue overdue = new SettlementOverdue();
        overdue.records = records;
        overdue.files = settling.files;
        overdue.keeper = limits.keeper();
        overdue.effect = effect;
        when(records.signed()).thenReturn(List.of(terms));
        Instant due = limits.keeper().dueAt(file.id(), "TL-82", terms.subject());
        assertThat(overdue.nextDue()).contains(due);
        limits.set(due.minusSeconds(1));
        overdue.runDue(limits.now());
        verify(effect.workList, never()).escalate(any(), any(), any());
        limits.set(due);
        overdue.runDue(limits.now());
        overdue.runDue(limits.now());
        verify(effect.workList).escalate(file.id(), "record-settlement", "president");
        settling.record(file.id(), ID, REGISTRAR);
        assertThat(terms.status()).isEqualTo(Settlement.Status.RECORDED);
    }

    @Test
    void an_unserved_or_closed_case_is_not_settled() {
        Cases.set(file, "servedAt", null);
        assertThatThrownBy(() -> settling.propose(proposal(false, null, 1, 2), CLAIMANT))
                .isInstanceOf(StateNotOpen.class);
        Cases.set(file, "servedAt", limits.now());
        Cases.set(file, "state", CaseState.CLOSED);
        assertThatThrownBy(() -> settling.propose(proposal(false, null, 1, 2), CLAIMANT))
                .isInstanceOf(StateNotOpen.class);
    }
}
