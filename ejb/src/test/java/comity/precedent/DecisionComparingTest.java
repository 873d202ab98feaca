package comity.precedent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import comity.common.Refusal;
import comity.decision.ClaimResult;
import comity.decision.DecisionRegister;
import comity.decision.DecisionView;
import comity.decision.IssueDecision;
import comity.decision.IssuedDecision;
import comity.decision.PublicVersion;
import comity.decision.StandardOfProof;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Section 11: two decisions side by side, as everyone may read them. */
class DecisionComparingTest extends DecisionScene {

    @Test
    void section_11_facts_of_both_stand_side_by_side() {
        IssuedDecision upheld = published("Nothing is cited.");
        IssuedDecision dismissed = dismissed("Nothing is cited here either.");
        Comparison compared = compare(upheld.citation(), dismissed.citation());
        assertThat(compared.first().slug()).isEqualTo(upheld.slug());
        assertThat(compared.first().claimants()).containsExactly("Estmark");
        assertThat(compared.first().respondent()).isEqualTo("Fenland");
        assertThat(compared.first().dateOfDecision()).isEqualTo(LocalDate.of(2027, 10, 12));
        assertThat(compared.first().weight()).isEqualTo(1);
        assertThat(compared.first().votes())
                .containsExactly(new Comparison.Vote(1, List.of("Judge One", "Judge Three"), List.of("Judge Two")));
        assertThat(compared.first().opinions()).containsExactly(new Comparison.Separate("DISSENTING", "Judge Two"));
        assertThat(compared.first().outcomes().get(0).remedies()).containsExactly("CESS");
        assertThat(compared.second().outcomes())
                .extracting(DecisionView.Outcome::result)
                .containsExactly(ClaimResult.DISMISSED_MERITS);
        assertThat(compared.second().outcomes().get(0).standard()).isEqualTo(StandardOfProof.PREPONDERANCE);
    }

    @Test
    void provisions_and_keywords_say_whether_they_stand_in_both_or_in_one() {
        Comparison compared =
                compare(published("One.").citation(), dismissed("Two.").citation());
        assertThat(compared.provisions())
                .containsExactly(
                        new Comparison.Shared("H2-5", true, true), new Comparison.Shared("H2-17", false, true));
        assertThat(compared.keywords())
                .containsExactly(
                        new Comparison.Shared("testing", true, false), new Comparison.Shared("silence", false, true));
    }

    @Test
    void authorities_are_cited_by_both_or_by_one_each_with_its_paragraph() {
        IssuedDecision common = published("Nothing is cited.");
        IssuedDecision alone = published("Nothing is cited.");
        IssuedDecision first = published("As in " + common.citation() + ", § 1, and in " + alone.citation() + ".");
        IssuedDecision second = published(
                "As in " + common.citation() + ", unlike " + first.citation() + ", § 1, and [1999] ESCT-P 9.");
        Comparison compared = compare(first.citation(), second.citation());
        Comparison.Places here = new Comparison.Places(List.of(1));
        assertThat(compared.authorities())
                .containsExactly(
                        new Comparison.Authority(common.citation(), common.slug(), here, here),
                        new Comparison.Authority(alone.citation(), alone.slug(), here, null),
                        new Comparison.Authority(first.citation(), first.slug(), null, here),
                        new Comparison.Authority("[1999] ESCT-P 9", null, null, here));
        assertThat(compared.first().citedBy()).isEqualTo(1);
    }

    @Test
    void a_citation_in_redacted_words_is_not_compared() {
        IssuedDecision known = published("Nothing is cited.");
        IssuedDecision redacted =
                issue(decidedCase(), "As in " + known.citation() + ", the person said so.", "Nothing.");
        circulate(redacted);
        publish(redacted, new PublicVersion(Map.of(1, "Left out."), Map.of(), List.of("§ 1: a person at risk")));
        Comparison compared = compare(known.citation(), redacted.citation());
        assertThat(compared.authorities()).isEmpty();
        assertThat(compared.first().citedBy()).isZero();
    }

    @Test
    void a_citation_is_understood_in_every_form_and_whatever_its_spaces() {
        IssuedDecision first = published("One.");
        IssuedDecision second = published("Two.");
        String number = "" + number(second);
        for (String form : List.of(
                "[2027]ESCT-P" + number,
                " [ 2027 ]  esct - p  " + number + " ",
                "2027 ESCT P " + number,
                "[2027]\u00a0ESCT-P\u202f" + number + ", § 1",
                second.slug(),
                second.ecli())) {
            assertThat(compare(first.citation(), form).second().slug()).as(form).isEqualTo(second.slug());
        }
    }

    @Test
    void what_names_no_published_decision_is_said_beside_its_own_field() {
        String known = published("One.").citation();
        IssuedDecision secret = issue(decidedCase(), "Not public yet.", "Nothing.");
        library.wired(house -> {
            ImportAuthority other =
                    new ImportAuthority(1L, "LIC 2003/7", "Keeper", "Court", null, null, "en", null, null, null, null);
            PrecedentEntry entry = PrecedentEntry.external(other, "ext-lic-2003-7", "editor", Library.NOW);
            entry.describe(PrecedentEntry.EXTERNAL, other.title(), null, "en", null);
            return house.bean(PrecedentEntries.class).add(entry);
        });
        assertThat(faults("the Feldania case", known)).containsExactly("a DECISION_NOT_COMPARABLE.FORM []");
        assertThat(faults(known, "[2026] ESCT-P 99999"))
                .containsExactly("b DECISION_NOT_COMPARABLE.UNKNOWN [[2026] ESCT-P 99999]");
        assertThat(faults(known, secret.citation()))
                .as("a decision that is not published looks like one that does not exist")
                .containsExactly("b DECISION_NOT_COMPARABLE.UNKNOWN [" + secret.citation() + "]");
        assertThat(faults(known, "LIC 2003 / 7")).containsExactly("b DECISION_NOT_COMPARABLE.EXTERNAL []");
        assertThat(faults(known, known + ", § 1")).containsExactly("b DECISION_NOT_COMPARABLE.SAME []");
        assertThat(faults(" ", null))
                .containsExactly("a DECISION_NOT_COMPARABLE.MISSING []", "b DECISION_NOT_COMPARABLE.MISSING []");
    }

    private static List<String> faults(String first, String second) {
        DecisionNotComparable refusal = catchThrowableOfType(DecisionNotComparable.class, () -> compare(first, second));
        return refusal.faults().stream()
                .map((Refusal.Fault fault) -> fault.path() + " " + fault.code() + " " + fault.args())
                .toList();
    }

    private static Comparison compare(String first, String second) {
        return library.wired(house -> house.bean(DecisionComparing.class).compare(first, second));
    }

    private static IssuedDecision dismissed(String paragraph) {
        IssueDecision usual = command(decidedCase(), paragraph, "Nothing.", 3);
        IssueDecision other = new IssueDecision(
                usual.caseId(),
                usual.type(),
                usual.language(),
                usual.title(),
                usual.summary(),
                usual.formation(),
                usual.body(),
                usual.operative(),
                List.of(new IssueDecision.Outcome(
                        1,
                        "MIL-EXER",
                        List.of("H2-17", "H2-5"),
                        ClaimResult.DISMISSED_MERITS,
                        StandardOfProof.PREPONDERANCE,
                        List.of(),
                        1)),
                usual.opinions(),
                List.of("silence"));
        IssuedDecision issued =
                library.wired(house -> house.bean(DecisionRegister.class).issue(other, TRIBUNAL));
        circulate(issued);
        publish(issued, PublicVersion.unredacted());
        return issued;
    }
}
