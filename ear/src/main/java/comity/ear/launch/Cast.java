package comity.ear.launch;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The persons and Signatories of this house: from the folder {@code COMITY_REFERENCE}, else the demo's own. */
record Cast(List<Map<String, String>> persons, List<Map<String, String>> signatories) {

    static Cast of(Settings settings) {
        return new Cast(read(settings, "persons.csv"), read(settings, "signatories.csv"));
    }

    private static List<Map<String, String>> read(Settings settings, String file) {
        try {
            Path chosen = settings.of("COMITY_REFERENCE")
                    .map(folder -> Path.of(folder, file))
                    .filter(Files::exists)
                    .orElse(null);
            return parse(chosen != null ? Files.readString(chosen) : fromApplication(settings, file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The demo's files lie in the application's own module. */
    private static String fromApplication(Settings settings, String file) throws IOException {
        try (ZipFile ear = new ZipFile(settings.ear().toFile())) {
            ZipEntry module = ear.getEntry("comity-ejb.jar");
            Path copy = Files.createTempFile("comity-ejb", ".jar");
            try (InputStream in = ear.getInputStream(module)) {
                Files.copy(in, copy, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            }
            try (ZipFile jar = new ZipFile(copy.toFile());
                    InputStream in = jar.getInputStream(jar.getEntry("demo/" + file))) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            } finally {
                Files.delete(copy);
            }
        }
    }

    static List<Map<String, String>> parse(String text) {
        List<String> lines = text.lines().filter(line -> !line.isBlank()).toList();
        List<String> names = split(lines.get(0));
        List<Map<String, String>> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            List<String> values = split(line);
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < names.size(); i++) {
                row.put(names.get(i), i < values.size() ? values.get(i) : "");
            }
            rows.add(row);
        }
        return rows;
    }

    private static List<String> split(String line) {
        List<String> values = new ArrayList<>();
        for (String value : line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1)) {
            String bare = value.strip();
            boolean quoted = bare.length() > 1 && bare.startsWith("\"") && bare.endsWith("\"");
            values.add(quoted ? bare.substring(1, bare.length() - 1).replace("\"\"", "\"") : bare);
        }
        return values;
    }
}
