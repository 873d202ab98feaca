package comity.packages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import comity.access.NoSuchThing;
import comity.common.Refusal;
import comity.serving.PaperIncomplete;
import comity.sideletter.SideLetter;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** S07: a package of three cases and four commitments, from proposal to performance or breach. */
class PackagesTest extends PackageScene {

    private static final String NUMBER = "PKG-2027-001";
    private static final LocalDate DUE = LocalDate.of(2027, 4, 1);

    private static ProposePackage.Item item(
            ItemKind kind, String giver, String taker, LocalDate due, Integer... after) {
        return new ProposePackage.Item(kind, "Something is done.", giver, taker, due, Arrays.asList(after), null, null);
    }

    private static ProposePackage.Item linked(String reference, Integer... after) {
        return new ProposePackage.Item(
                ItemKind.CASE, "The case is settled.", null, null, null, Arrays.asList(after), reference, null);
    }

    private static ProposePackage of(ProposePackage.Item... items) {
        return new ProposePackage("Package on data and transit", "", "By inspection.", false, List.of(items));
    }

    /**
     * Items 1 and 2 are commitments of Fenland that wait for nothing; 3 waits for 1. Case 1 waits for 1, case 2 for 3
     * and so for 1, case 3 for 2.
     */
    private void recorded() {
        proposal.propose(
                of(
                        item(ItemKind.WITHDRAWAL, "XF", "XE", DUE),
                        item(ItemKind.TRANSPARENCY, "XF", "XI", LocalDate.of(2027, 5, 3)),
                        item(ItemKind.COMMITMENT, "XE", "XF", LocalDate.of(2027, 5, 14), 1),
                        linked("ESCT-2027-0001", 1),
                        linked("ESCT-2027-0002", 3),
                        linked("ESCT-2027-0003", 2)),
                ESTMARK);
        signing.sign(NUMBER, FENLAND);
        signing.sign(NUMBER, ISTMARK);
        signing.record(NUMBER, REGISTRAR);
    }

    private SettlementPackage only() {
        return packages.get(0);
    }

    private PackageItem no(int number) {
        return items.get(number - 1);
    }

    private void verified(int number) {
        performance.verify(new VerifyItem(NUMBER, number, "Seen on the spot."), REGISTRAR);
    }

    private static Instant midnightAfter(LocalDate day) {
        return day.plusDays(1).atStartOfDay(ZoneId.of("Europe/Zurich")).toInstant();
    }

    @Test
    void s07_every_state_that_gives_takes_or_is_party_to_a_linked_case_signs_the_whole() {
        proposal.propose(of(item(ItemKind.COMMITMENT, "XF", "XG", DUE), linked("ESCT-2027-0003")), FENLAND);
        assertThat(signatures).extracting(PackageSignature::state).containsExactly("XF", "XG", "XI");
        assertThat(signing.unsigned(1L)).containsExactly("XG", "XI");
        assertThatThrownBy(() -> signing.sign(NUMBER, FENLAND)).isInstanceOf(PackageSigned.class);
        assertThatThrownBy(() -> signing.record(NUMBER, REGISTRAR)).isInstanceOf(PackageNotSigned.class);
        signing.sign(NUMBER, ISTMARK);
        assertThat(only().status()).isEqualTo(SettlementPackage.Status.PROPOSED);
    }

    @Test
    void section_1_1_before_the_record_a_package_is_absent_to_everyone_else() {
        proposal.propose(of(item(ItemKind.COMMITMENT, "XF", "XG", DUE), linked("ESCT-2027-0003")), FENLAND);
        assertThatThrownBy(() -> signing.sign(NUMBER, STRANGER)).isInstanceOf(NoSuchThing.class);
        assertThatThrownBy(() -> signing.record(NUMBER, ISTMARK)).isInstanceOf(PackageNotYours.class);
        assertThatThrownBy(() -> proposal.propose(of(), REGISTRAR)).isInstanceOf(SignsForNoState.class);
    }

    @Test
    void s07_a_state_that_declines_ends_the_package() {
        proposal.propose(of(item(ItemKind.COMMITMENT, "XF", "XG", DUE), linked("ESCT-2027-0003")), FENLAND);
        signing.decline(NUMBER, ISTMARK);
        assertThat(only().status()).isEqualTo(SettlementPackage.Status.DECLINED);
        assertThat(stayed).isEmpty();
    }

    @Test
    void tl_82_a_package_signed_on_1_March_is_recorded_by_the_end_of_11_March() {
        proposal.propose(of(item(ItemKind.COMMITMENT, "XF", "XE", DUE), linked("ESCT-2027-0001")), ESTMARK);
        signing.sign(NUMBER, FENLAND);
        Instant end = midnightAfter(LocalDate.of(2027, 3, 11));
        assertThat(signing.recordedBy(1L)).isEqualTo(end);
        limits.set(end.minusSeconds(1));
        signing.overdue(1L);
        assertThat(only().overdue()).isFalse();
        limits.set(end.plusSeconds(1));
        signing.overdue(1L);
        signing.overdue(1L);
        assertThat(only().overdue()).isTrue();
        verify(news).escalate(only());
        signing.record(NUMBER, REGISTRAR);
        assertThat(only().status()).isEqualTo(SettlementPackage.Status.RECORDED);
    }

    @Test
    void x6_with_the_record_the_linked_cases_stand_still_and_what_waits_for_nothing_is_open() {
        recorded();
        assertThat(stayed).containsExactlyInAnyOrder(1L, 2L, 3L);
        assertThat(items)
                .extracting(PackageItem::status)
                .containsExactly(
                        PackageItem.Status.OPEN,
                        PackageItem.Status.OPEN,
                        PackageItem.Status.WAITING,
                        PackageItem.Status.WAITING,
                        PackageItem.Status.WAITING,
                        PackageItem.Status.WAITING);
        verify(settlement, never()).settle(any(), any(), any(), any());
        verify(news).due(eq(only()), eq(no(1)), any());
        verify(news).due(eq(only()), eq(no(2)), any());
        verify(news, never()).due(eq(only()), eq(no(3)), any());
    }

    @Test
    void s07_a_conditional_item_fires_when_what_it_waits_for_is_verified_and_a_case_is_settled_in_its_turn() {
        recorded();
        assertThatThrownBy(() -> verified(3)).isInstanceOf(ItemNotOpen.class);
        verified(1);
        verify(settlement).settle(eq(only()), eq(no(4)), any(), any());
        assertThat(no(3).status()).isEqualTo(PackageItem.Status.OPEN);
        assertThat(no(5).status()).isEqualTo(PackageItem.Status.WAITING);
        verified(3);
        verify(settlement).settle(eq(only()), eq(no(5)), any(), any());
        verified(2);
        assertThat(only().status()).isEqualTo(SettlementPackage.Status.PERFORMED);
    }

    @Test
    void s07_a_condition_met_late_gives_the_item_the_time_it_had_from_the_record() {
        recorded();
        limits.set(Instant.parse("2027-06-01T09:00:00Z"));
        verified(1);
        // from 1 March to 14 May 2027 are 74 days; 74 days after 1 June are Saturday 14 August, so Monday 16
        assertThat(no(3).dueAt()).isEqualTo(midnightAfter(LocalDate.of(2027, 8, 16)));
    }

    @Test
    void check_9_a_breach_ends_the_stay_of_the_cases_that_wait_for_it_and_leaves_the_others() {
        recorded();
        Instant end = midnightAfter(DUE);
        limits.set(end.minusSeconds(1));
        performance.pass(1L, no(1).id());
        assertThat(no(1).status()).isEqualTo(PackageItem.Status.OPEN);
        limits.set(end.plusSeconds(1));
        performance.pass(1L, no(1).id());
        assertThat(no(1).status()).isEqualTo(PackageItem.Status.BREACHED);
        assertThat(no(1).remedy()).isEqualTo(PackageItem.Remedy.RESUMED);
        assertThat(stayed).containsExactly(3L);
        assertThat(no(2).status()).isEqualTo(PackageItem.Status.OPEN);
        assertThat(no(3).status()).isEqualTo(PackageItem.Status.WAITING);
        assertThat(only().status()).isEqualTo(SettlementPackage.Status.BREACHED);
        verify(news).item(eq(only()), eq("package.breached"), eq(no(1)), eq("XF"), any());
    }

    @Test
    void check_9_where_no_case_was_stayed_for_it_a_breach_opens_a_claim_on_non_compliance() {
        proposal.propose(
                of(linked("ESCT-2027-0001"), item(ItemKind.COMMITMENT, "XF", "XE", DUE, 1), linked("ESCT-2027-0003")),
                ESTMARK);
        signing.sign(NUMBER, FENLAND);
        signing.sign(NUMBER, ISTMARK);
        signing.record(NUMBER, REGISTRAR);
        verify(settlement).settle(eq(only()), eq(no(1)), any(), any());
        limits.set(midnightAfter(DUE).plusSeconds(1));
        performance.pass(1L, no(2).id());
        assertThat(no(2).remedy()).isEqualTo(PackageItem.Remedy.NCMP);
    }

    @Test
    void s07_a_late_performance_is_a_performance() {
        recorded();
        limits.set(midnightAfter(DUE).plusSeconds(1));
        performance.pass(1L, no(1).id());
        verified(1);
        assertThat(no(1).status()).isEqualTo(PackageItem.Status.VERIFIED);
        assertThat(no(3).status()).isEqualTo(PackageItem.Status.OPEN);
        assertThat(only().status()).isEqualTo(SettlementPackage.Status.RECORDED);
    }

    @Test
    void s07_the_taker_or_the_registrar_verifies_never_the_giver_alone() {
        recorded();
        VerifyItem said = new VerifyItem(NUMBER, 1, "Seen on the spot.");
        assertThatThrownBy(() -> performance.verify(said, FENLAND)).isInstanceOf(PackageNotYours.class);
        assertThatThrownBy(() -> performance.verify(said, ISTMARK)).isInstanceOf(PackageNotYours.class);
        assertThatThrownBy(() -> performance.verify(said, STRANGER)).isInstanceOf(PackageNotYours.class);
        performance.verify(said, ESTMARK);
        assertThat(no(1).verifiedBy()).isEqualTo("XE");
        assertThatThrownBy(() -> performance.verify(said, ESTMARK)).isInstanceOf(ItemNotOpen.class);
    }

    @Test
    void s07_what_the_giver_reports_is_kept_and_verifies_nothing_but_a_side_letter() {
        recorded();
        performance.give(new GivePaper(NUMBER, 2, "Data on launches.", null, null), FENLAND);
        assertThat(papers)
                .singleElement()
                .satisfies(paper -> assertThat(paper.itemNo()).isEqualTo(2));
        assertThat(no(2).status()).isEqualTo(PackageItem.Status.OPEN);
        assertThatThrownBy(() -> performance.give(new GivePaper(NUMBER, 2, "x", null, null), ESTMARK))
                .isInstanceOf(PackageNotYours.class);
    }

    @Test
    void x5_a_promised_side_letter_is_verified_by_its_deposit() {
        proposal.propose(of(item(ItemKind.SIDE_LETTER, "XE", null, null), linked("ESCT-2027-0001", 1)), ESTMARK);
        signing.sign(NUMBER, FENLAND);
        signing.record(NUMBER, REGISTRAR);
        GivePaper given = new GivePaper(NUMBER, 1, "Deposited.", null, "SL-2027-001");
        when(letters.byNumber("SL-2027-001")).thenReturn(Optional.empty());
        assertThatThrownBy(() -> performance.give(given, ESTMARK)).isInstanceOf(PaperIncomplete.class);
        SideLetter letter = mock(SideLetter.class);
        when(letter.state()).thenReturn("XE");
        when(letters.byNumber("SL-2027-001")).thenReturn(Optional.of(letter));
        performance.give(given, ESTMARK);
        assertThat(only().status()).isEqualTo(SettlementPackage.Status.PERFORMED);
    }

    @Test
    void s07_nothing_waits_in_a_circle_and_each_fault_names_its_field() {
        ProposePackage wrong = new ProposePackage(
                " ",
                "",
                "By inspection.",
                true,
                List.of(
                        item(ItemKind.COMMITMENT, "XF", "XF", LocalDate.of(2027, 3, 1), 2),
                        item(ItemKind.COMMITMENT, "ZZ", null, DUE, 1),
                        linked("ESCT-1999-0001", 9)));
        assertThatThrownBy(() -> proposal.propose(wrong, FENLAND))
                .isInstanceOfSatisfying(
                        PaperIncomplete.class,
                        refusal -> assertThat(refusal.faults())
                                .extracting(Refusal.Fault::path)
                                .contains(
                                        "title",
                                        "publicText",
                                        "items",
                                        "items[0].taker",
                                        "items[0].dueOn",
                                        "items[1].giver",
                                        "items[2].reference",
                                        "items[2].waitsFor"));
        assertThat(PackageForm.hasCircle(List.of(linked("a", 2), linked("b", 3), linked("c", 1))))
                .isTrue();
        assertThat(PackageForm.hasCircle(List.of(linked("a"), linked("b", 1), linked("c", 1, 2))))
                .isFalse();
    }
}
