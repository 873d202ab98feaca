package comity.access;

import static org.assertj.core.api.Assertions.assertThat;

import comity.access.PermissionMatrix.Column;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Section 1.2 against an independent transcription ({@code access/who-may.csv}): for each stage who files, performs,
 * decides, reads and is only notified.
 */
class PermissionMatrixTest {

    private final PermissionMatrix matrix = new PermissionMatrix();

    @BeforeEach
    void read() {
        matrix.read();
    }

    @Test
    void thirty_stages_have_a_row() {
        assertThat(matrix.stages()).hasSize(30).startsWith("S01").endsWith("S30");
    }

    @TestFactory
    Stream<DynamicTest> each_stage_allows_exactly_what_the_rules_say() throws IOException {
        try (var lines = new BufferedReader(new InputStreamReader(
                PermissionMatrixTest.class.getResourceAsStream("/access/who-may.csv"), StandardCharsets.UTF_8))) {
            return lines
                    .lines()
                    .skip(1)
                    .map(line -> line.split(";", -1))
                    .map(row -> DynamicTest.dynamicTest(row[0], () -> check(row)))
                    .toList()
                    .stream();
        }
    }

    private void check(String[] row) {
        assertThat(allowed(row[0], Act.FILE)).as("files").isEqualTo(columns(row[1]));
        assertThat(allowed(row[0], Act.TASK)).as("performs").isEqualTo(columns(row[2]));
        assertThat(allowed(row[0], Act.DECIDE)).as("decides").isEqualTo(columns(row[3]));
        Set<Column> told = columns(row[1]);
        told.addAll(columns(row[2]));
        told.addAll(columns(row[3]));
        told.addAll(columns(row[4]));
        assertThat(allowed(row[0], Act.READ)).as("reads").isEqualTo(told);
        told.addAll(columns(row[5]));
        for (Column column : Column.values()) {
            assertThat(matrix.isTold(row[0], column)).as(column.name()).isEqualTo(told.contains(column));
        }
    }

    private Set<Column> allowed(String stage, Act act) {
        Set<Column> columns = EnumSet.noneOf(Column.class);
        for (Column column : Column.values()) {
            if (matrix.allows(stage, column, act)) {
                columns.add(column);
            }
        }
        return columns;
    }

    private static Set<Column> columns(String list) {
        Set<Column> columns = EnumSet.noneOf(Column.class);
        Stream.of(list.trim().split(" "))
                .filter(word -> !word.isEmpty())
                .map(Column::valueOf)
                .forEach(columns::add);
        return columns;
    }
}
