package comity.party;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A table of reference data: comma separated, first line the names of the columns, UTF-8, double quotes where a value
 * has a comma. Read from the folder {@code COMITY_REFERENCE}, otherwise from the demo data of the module.
 */
public final class ReferenceFile {

    private ReferenceFile() {}

    /** Rows by column name; an absent file has no rows. */
    public static List<Map<String, String>> rows(String fileName) {
        try (InputStream in = open(fileName)) {
            if (in == null) {
                return List.of();
            }
            List<String> lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
            List<String> names = split(lines.get(0));
            return lines.stream().skip(1).map(line -> row(names, split(line))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String fileName) throws IOException {
        String folder = System.getenv("COMITY_REFERENCE");
        if (folder != null && Files.exists(Path.of(folder, fileName))) {
            return Files.newInputStream(Path.of(folder, fileName));
        }
        return ReferenceFile.class.getResourceAsStream("/demo/" + fileName);
    }

    private static Map<String, String> row(List<String> names, List<String> values) {
        Map<String, String> row = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            row.put(names.get(i), i < values.size() ? values.get(i) : "");
        }
        return row;
    }

    static List<String> split(String line) {
        List<String> values = new java.util.ArrayList<>();
        StringBuilder value = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (quoted && c == '"' && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                value.append('"');
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                values.add(value.toString().trim());
                value.setLength(0);
            } else {
                value.append(c);
            }
        }
        values.add(value.toString().trim());
        return values;
    }
}
