package comity.process.deadline;

import static comity.process.common.Rules.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import comity.deadline.TimeLimit;
import comity.deadline.TimeLimit.Unit;
import comity.process.common.Decisions;
import comity.process.common.Rules;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class TimeLimitTableTest {

    private final TimeLimitTable table = with(new TimeLimitTable(), "decisions", new Decisions());

    @TestFactory
    Stream<DynamicTest> every_cell_of_section_4_stands_in_the_table() {
        return Rules.rows("time-limits").stream()
                .flatMap(row -> Stream.of(
                        DynamicTest.dynamicTest(row[0] + " normal", () -> check(row, false)),
                        DynamicTest.dynamicTest(row[0] + " urgent", () -> check(row, true))));
    }

    private void check(String[] row, boolean urgent) {
        TimeLimit limit = table.of(row[0], urgent);
        String amount = urgent ? row[2] : row[1];
        boolean hours = amount.endsWith("h");
        assertThat(limit.fullCode()).isEqualTo(row[0]);
        assertThat(limit.urgent()).isEqualTo(urgent);
        assertThat(limit.amount()).isEqualTo(Integer.parseInt(amount.replace("h", "")));
        assertThat(limit.unit()).isEqualTo(hours ? Unit.HOURS : Unit.DAYS);
        assertThat(limit.roll()).as("days roll, hours do not").isEqualTo(!hours);
        String[] caps = row[3].split("/");
        assertThat(limit.cap()).isEqualTo(caps[urgent ? caps.length - 1 : 0].replace("–", "-"));
        if (!row[4].isEmpty()) {
            assertThat(row[4].replace("–", "-")).startsWith(limit.effect());
        }
        assertThat(limit.effect()).isIn("DEEM", "PROC", "WAIV", "DFLT", "LAPS", "AUTO", "ESC", "INFR", "-");
    }

    @Test
    void the_table_holds_every_row_of_section_4_and_no_other() {
        Set<String> printed =
                Rules.rows("time-limits").stream().map(row -> row[0]).collect(Collectors.toCollection(TreeSet::new));
        assertThat(printed).hasSize(97 + 6 + 9);
        List<TimeLimit> rows = table.all();
        assertThat(rows).hasSize(2 * printed.size());
        assertThat(rows.stream().map(TimeLimit::fullCode).collect(Collectors.toSet()))
                .isEqualTo(printed);
    }

    @Test
    void the_registrar_extends_up_to_14_days_and_the_presiding_judge_beyond() {
        assertThat(table.of("TL-25", false).authority()).isEqualTo("REG");
        assertThat(table.of("TL-24", false).authority()).isEqualTo("PPJ");
        assertThat(table.of("TL-24", true).authority()).isEqualTo("REG");
        assertThat(table.of("TL-09", false).authority()).isEqualTo("PARTIES");
        assertThat(table.of("TL-02", false).authority()).isEqualTo("NONE");
    }

    @Test
    void an_unknown_code_is_an_error_of_the_caller() {
        assertThatIllegalArgumentException().isThrownBy(() -> table.of("TL-98", false));
        assertThatIllegalArgumentException().isThrownBy(() -> table.of("TL-07b", true));
    }
}
