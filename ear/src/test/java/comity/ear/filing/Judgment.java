package comity.ear.filing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

/** A judgment as a Word file, read by the test in its own way: the marked-up text inside the archive. */
record Judgment(Path file) {

    private static final Path FOLDER = Path.of("..", "..", "shared", "data", "judgments");
    private static final Pattern PARAGRAPH = Pattern.compile("<w:p[ >].*?</w:p>", Pattern.DOTALL);
    private static final Pattern RUN = Pattern.compile("<w:t(?: [^>]*)?>([^<]*)</w:t>");
    private static final Pattern PLAIN = Pattern.compile("[a-z]+(?: [a-z]+){8}");

    /** Those of {@code ../shared/data/judgments}; empty when the folder is absent. */
    static List<Judgment> all() throws IOException {
        if (!Files.isDirectory(FOLDER)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".docx"))
                    .sorted()
                    .map(Judgment::new)
                    .toList();
        }
    }

    String name() {
        return file.getFileName().toString();
    }

    byte[] bytes() throws IOException {
        return Files.readAllBytes(file);
    }

    String sha256() throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes()));
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }

    /** Nine words in a row of one paragraph, the longest such row of the judgment. */
    String phrase() throws IOException {
        return paragraphs().stream()
                .flatMap(words -> PLAIN.matcher(words).results().map(MatchResult::group))
                .max(Comparator.comparing(String::length))
                .orElseThrow();
    }

    private List<String> paragraphs() throws IOException {
        try (ZipFile archive = new ZipFile(file.toFile())) {
            String xml = new String(
                    archive.getInputStream(archive.getEntry("word/document.xml"))
                            .readAllBytes(),
                    StandardCharsets.UTF_8);
            return PARAGRAPH
                    .matcher(xml)
                    .results()
                    .map(paragraph -> RUN.matcher(paragraph.group())
                            .results()
                            .map(run -> run.group(1))
                            .collect(Collectors.joining()))
                    .map(Judgment::spaced)
                    .toList();
        }
    }

    static String spaced(String words) {
        return Arrays.stream(words.split("[\\s\\u00a0]+")).collect(Collectors.joining(" "));
    }
}
