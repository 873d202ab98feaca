package comity.web.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every text exists once in every language, and no page names a text that does not. */
class TextsTest {

    private static final Path TEXTS = Path.of("src/main/resources/texts");
    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Pattern USED = Pattern.compile("\\bt\\['([a-zA-Z0-9.-]+)'\\]|\\bt\\.of\\('([a-zA-Z0-9.-]+)'");
    private static final Pattern COUNTED = Pattern.compile("\\bt\\.count\\('([a-zA-Z0-9.-]+)'");
    private static final Pattern KIND =
            Pattern.compile("(?:NewEntry\\.of|tell)\\([^;\"]*\"([a-z]+(?:\\.[a-zA-Z]+)*)\"");
    private static final Pattern ARGUMENT = Pattern.compile("\\{\\d}");

    @Test
    void every_language_has_the_same_keys() {
        Set<String> english = keys("en").keySet();

        assertThat(keys("fr").keySet()).containsExactlyInAnyOrderElementsOf(english);
        assertThat(keys("ru").keySet()).containsExactlyInAnyOrderElementsOf(english);
    }

    @Test
    void no_key_is_given_twice() {
        for (String language : List.of("en", "fr", "ru")) {
            List<String> lines = lines(language).stream().map(TextsTest::key).toList();
            assertThat(lines).as(language).doesNotHaveDuplicates();
        }
    }

    @Test
    void every_language_uses_the_same_arguments() {
        Map<String, String> english = keys("en");
        for (String language : List.of("fr", "ru")) {
            Map<String, String> other = keys(language);
            List<String> different = english.keySet().stream()
                    .filter(key -> !arguments(english.get(key)).equals(arguments(other.getOrDefault(key, ""))))
                    .toList();
            assertThat(different).as(language).isEmpty();
        }
    }

    @Test
    void every_text_named_on_a_page_exists() throws IOException {
        Set<String> known = keys("en").keySet();
        List<String> missing = new ArrayList<>();
        try (Stream<Path> pages = Files.walk(PAGES)) {
            for (Path page :
                    pages.filter(file -> file.toString().endsWith(".xhtml")).toList()) {
                used(Files.readString(page)).stream()
                        .filter(key -> !known.contains(key))
                        .forEach(key -> missing.add(page.getFileName() + ": " + key));
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void every_limit_stage_and_rule_has_its_text() {
        Set<String> known = keys("en").keySet();
        Stream<String> limits = IntStream.rangeClosed(1, 97).mapToObj(n -> String.format("tl.TL-%02d", n));
        Stream<String> fixed = IntStream.rangeClosed(1, 9).mapToObj(n -> String.format("tl.FX-%02d", n));
        Stream<String> stages = IntStream.rangeClosed(1, 30).mapToObj(n -> String.format("rule.S%02d.text", n));
        Stream<String> cross = IntStream.rangeClosed(1, 10).mapToObj(n -> "rule.X" + n + ".text");

        assertThat(known)
                .containsAll(
                        Stream.of(limits, fixed, stages, cross).flatMap(s -> s).toList());
    }

    private static Set<String> used(String page) {
        Set<String> used = new TreeSet<>();
        Matcher plain = USED.matcher(page);
        while (plain.find()) {
            String key = plain.group(1) == null ? plain.group(2) : plain.group(1);
            if (!key.endsWith(".")) {
                used.add(key);
            }
        }
        Matcher counted = COUNTED.matcher(page);
        while (counted.find()) {
            used.add(counted.group(1) + ".one");
        }
        return used;
    }

    private static Set<String> arguments(String text) {
        return ARGUMENT.matcher(text)
                .results()
                .map(found -> found.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, String> keys(String language) {
        Map<String, String> keys = new TreeMap<>();
        lines(language).forEach(line -> keys.put(key(line), line.substring(line.indexOf('=') + 1)));
        return keys;
    }

    private static String key(String line) {
        return line.substring(0, line.indexOf('=')).trim();
    }

    private static List<String> lines(String language) {
        try (Stream<Path> files = Files.list(TEXTS)) {
            List<String> lines = new ArrayList<>();
            for (Path file : files.filter(name -> name.toString().endsWith("_" + language + ".properties"))
                    .toList()) {
                Files.readAllLines(file).stream()
                        .filter(line -> !line.isBlank() && !line.startsWith("#") && line.contains("="))
                        .forEach(lines::add);
            }
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void every_kind_of_docket_line_has_its_words() throws IOException {
        Set<String> known = keys("en").keySet();
        Set<String> wordless = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(Path.of("../ejb/src/main/java"))) {
            for (Path source :
                    sources.filter(file -> file.toString().endsWith(".java")).toList()) {
                Matcher kinds = KIND.matcher(Files.readString(source));
                while (kinds.find()) {
                    String kind = kinds.group(1);
                    if (!known.contains("docket." + kind) && !known.contains("notice." + kind)) {
                        wordless.add(kind);
                    }
                }
            }
        }
        assertThat(wordless).isEmpty();
    }
}
