package comity.access;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The table of section 1.2, read from {@code access/permission-matrix.csv}: stage by column, one cell each. */
@ApplicationScoped
public class PermissionMatrix {

    /** Columns of the table; the words are those of section 1.2. */
    public enum Column {
        CL,
        RS,
        TP,
        AM,
        CK,
        RG,
        PR,
        PN,
        AP,
        ME,
        EI,
        SG,
        PU
    }

    private final Map<String, Map<Column, String>> cells = new HashMap<>();
    private final List<String> stages = new ArrayList<>();

    @PostConstruct
    void read() {
        try (var in = PermissionMatrix.class.getResourceAsStream("/access/permission-matrix.csv");
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines().skip(1).filter(line -> !line.isBlank()).forEach(this::readRow);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void readRow(String line) {
        String[] parts = line.split(";", -1);
        Map<Column, String> row = new HashMap<>();
        for (Column column : Column.values()) {
            row.put(column, parts[column.ordinal() + 1].trim());
        }
        cells.put(parts[0].trim(), row);
        stages.add(parts[0].trim());
    }

    public List<String> stages() {
        return List.copyOf(stages);
    }

    /** The cell as printed in the Rules, for example {@code F(object once)}. */
    public String cell(String stage, Column column) {
        Map<Column, String> row = cells.get(stage);
        if (row == null) {
            throw new IllegalArgumentException("no stage " + stage + " in the permission matrix");
        }
        return row.get(column);
    }

    public boolean allows(String stage, Column column, Act act) {
        Set<Character> letters = letters(cell(stage, column));
        return switch (act) {
            case FILE, DRAFT -> letters.contains('F');
            case TASK -> letters.contains('T');
            case DECIDE -> letters.contains('D');
            case READ -> letters.stream().anyMatch(letter -> letter != '-' && letter != 'N');
        };
    }

    /** Whether the column is told of what happens in the stage. */
    public boolean isTold(String stage, Column column) {
        return !letters(cell(stage, column)).contains('-');
    }

    /** Where only one Signatory acts, if it is asked (S16) or is the host (S18): the act tells that one itself. */
    public boolean onlyIfAsked(String stage, Column column) {
        String cell = cell(stage, column);
        return column == Column.SG && (cell.contains("(if asked)") || cell.contains("(host:"));
    }

    /** Classes that the column reads (section 1.1). */
    public Set<AccessClass> classesOf(Column column) {
        return ClassReaders.of(column);
    }

    private static Set<Character> letters(String cell) {
        Set<Character> letters = new java.util.HashSet<>();
        for (String part : cell.replaceAll("\\([^)]*\\)", "").split(",")) {
            letters.add(part.isBlank() ? '-' : part.trim().charAt(0));
        }
        return letters;
    }
}
