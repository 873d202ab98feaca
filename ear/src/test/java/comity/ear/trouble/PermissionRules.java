package comity.ear.trouble;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The table of section 1.2 as the Rules print it ({@code permissions/matrix.md}), read without the product's own. */
final class PermissionRules {

    private final Map<String, Map<String, String>> cells = new TreeMap<>();

    PermissionRules() {
        List<String> lines = lines("matrix.md");
        List<String> columns = split(lines.get(0));
        for (String line : lines.subList(1, lines.size())) {
            List<String> row = split(line);
            Map<String, String> byColumn = new HashMap<>();
            for (int i = 1; i < row.size(); i++) {
                byColumn.put(columns.get(i), row.get(i));
            }
            cells.put(row.get(0).substring(0, 3), byColumn);
        }
    }

    Set<String> columns() {
        return cells.get("S01").keySet();
    }

    /** S01 to S30; other rules (X3, TL-22) have no row. */
    Set<String> stages() {
        return cells.keySet();
    }

    /** The letters of a cell without what stands in brackets. */
    Set<Character> letters(String stage, String column) {
        Set<Character> letters = new HashSet<>();
        for (String part :
                cells.get(stage).get(column).replaceAll("\\([^)]*\\)", "").split(",")) {
            letters.add(part.strip().charAt(0));
        }
        return letters;
    }

    /** Whether a column has one of these letters; {@code R} is in every cell that is more than a notice. */
    boolean gives(String stage, String column, String wanted) {
        Set<Character> letters = letters(stage, column);
        return wanted.chars().anyMatch(letter -> letters.contains((char) letter))
                || wanted.contains("R") && !letters.contains('–') && !letters.contains('N');
    }

    static List<String> lines(String name) {
        try (InputStream in = PermissionRules.class.getResourceAsStream("/permissions/" + name)) {
            return new String(in.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> split(String line) {
        List<String> parts = new ArrayList<>();
        for (String part : line.substring(1, line.lastIndexOf('|')).split("\\|")) {
            parts.add(part.strip());
        }
        return parts;
    }
}
