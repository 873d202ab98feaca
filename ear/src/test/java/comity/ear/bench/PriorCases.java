package comity.ear.bench;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/**
 * The collection of FIRE 2017 IRLeD task 2: prior cases, current cases without their citations, and what each cited.
 * Mandal, Ghosh, Bhattacharya, Pal and Ghosh, Overview of the FIRE 2017 IRLeD Track, FIRE 2017.
 */
record PriorCases(Map<String, String> texts, Map<String, String> queries, Map<String, Set<String>> relevant) {

    /** The queries called {@code dev}, or as {@code -Dcomity.queries} says; nothing where the folder is absent. */
    static Optional<PriorCases> find() throws IOException {
        Path folder = Stream.of("..", "../..", ".")
                .map(up -> Path.of(up, "shared", "data", "precedent-retrieval"))
                .filter(Files::isDirectory)
                .findFirst()
                .orElse(null);
        if (folder == null) {
            return Optional.empty();
        }
        String asked = System.getProperty("comity.queries", "dev");
        Map<String, Set<String>> relevant = new TreeMap<>();
        for (String line : Files.readAllLines(folder.resolve("qrels-" + asked + ".txt"))) {
            String[] parts = line.strip().split("\\s+");
            if (parts.length == 4 && !parts[3].equals("0")) {
                relevant.computeIfAbsent(parts[0], query -> new TreeSet<>()).add(parts[2]);
            }
        }
        Map<String, String> queries = unpack(folder.resolve("queries-" + asked + ".tar.xz"));
        queries.keySet().retainAll(relevant.keySet());
        return Optional.of(new PriorCases(unpack(folder.resolve("prior-cases.tar.xz")), queries, relevant));
    }

    private static Map<String, String> unpack(Path archive) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (InputStream file = new BufferedInputStream(Files.newInputStream(archive));
                TarArchiveInputStream tar = new TarArchiveInputStream(new XZCompressorInputStream(file))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                if (entry.isFile()) {
                    String name = Path.of(entry.getName()).getFileName().toString();
                    texts.put(name.replaceFirst("\\.txt$", ""), new String(tar.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        return texts;
    }
}
