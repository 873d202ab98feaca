package comity.process.filing;

import static comity.process.common.Rules.with;
import static org.assertj.core.api.Assertions.assertThat;

import comity.filing.FilerKind;
import comity.filing.ScreeningRules.Finding;
import comity.filing.ScreeningRules.Result;
import comity.filing.ScreeningRules.Screening;
import comity.filing.ScreeningRules.Severity;
import comity.process.common.Decisions;
import comity.process.common.Rules;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ScreeningTableTest {

    private final ScreeningTable table = with(new ScreeningTable(), "decisions", new Decisions());

    @TestFactory
    Stream<DynamicTest> every_deficiency_has_its_severity_and_result() {
        List<String[]> rows = Rules.rows("screening");
        assertThat(rows).hasSize(21);
        return rows.stream()
                .map(row -> DynamicTest.dynamicTest(row[0] + " is " + row[1], () -> {
                    List<Finding> findings = table.screen(new Screening(Set.of(row[0]), FilerKind.STATE, null, false));
                    assertThat(findings).containsExactly(new Finding(row[0], Severity.valueOf(row[1])));
                    assertThat(table.result(findings)).isEqualTo(Result.valueOf(row[2]));
                }));
    }

    @Test
    void a_clean_form_is_registered() {
        List<Finding> none = table.screen(new Screening(Set.of(), FilerKind.ORG, null, false));
        assertThat(none).isEmpty();
        assertThat(table.result(none)).isEqualTo(Result.REGISTER);
    }

    @Test
    void a_reservation_is_only_a_flag_because_jurisdiction_is_the_panels() {
        List<Finding> findings = table.screen(new Screening(Set.of(), FilerKind.STATE, null, true));
        assertThat(findings).containsExactly(new Finding("RESERVATION", Severity.FLAG));
        assertThat(table.result(findings)).isEqualTo(Result.REGISTER);
    }

    @Test
    void a_duplicate_goes_to_the_president() {
        List<Finding> findings = table.screen(new Screening(Set.of(), FilerKind.STATE, "ESCT-2027-0001", false));
        assertThat(findings).containsExactly(new Finding("DUPLICATE", Severity.REFER));
        assertThat(table.result(findings)).isEqualTo(Result.REFER_PRESIDENT);
    }

    @Test
    void the_gravest_finding_comes_first_and_decides() {
        List<Finding> findings =
                table.screen(new Screening(Set.of("D18", "D02", "D05", "D01"), FilerKind.STATE, "F-2027-ABCDEF", true));
        assertThat(findings)
                .extracting(Finding::code)
                .containsExactly("D01", "D02", "DUPLICATE", "D05", "D18", "RESERVATION");
        assertThat(table.result(findings)).isEqualTo(Result.REFUSE);
        assertThat(table.result(findings.subList(1, 6))).isEqualTo(Result.REFER_PRESIDENT);
        assertThat(table.result(findings.subList(3, 6))).isEqualTo(Result.CURE);
    }

    @Test
    void an_individual_is_not_refused_for_not_being_a_signatory() {
        assertThat(table.screen(new Screening(Set.of("D01"), FilerKind.IND, null, false)))
                .isEmpty();
    }
}
