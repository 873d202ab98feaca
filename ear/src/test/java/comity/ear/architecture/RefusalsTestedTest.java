package comity.ear.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import comity.common.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What the Rules refuse is proved: each refusal is thrown in a test that names it, by its class or, where it is met
 * through the API, by its code. There are no exceptions.
 */
class RefusalsTestedTest {

    private static final List<String> MODULES = List.of("ejb", "processes", "web", "ear");

    /** Not the words of a test: what it imports, and what its comments say. */
    private static final Pattern ASIDE = Pattern.compile("^\\s*(import |package |\\*|/\\*|//).*");

    private static final Pattern WORD = Pattern.compile("\\w+");

    @Test
    void every_refusal_of_the_house_is_named_by_a_test() {
        List<JavaClass> refusals = refusals();
        Set<String> words = wordsOfTests();
        assertThat(refusals).as("refusals of the house").hasSizeGreaterThan(200);
        Set<String> untested = refusals.stream()
                .filter(type -> !words.contains(type.getSimpleName()) && !words.contains(code(type)))
                .map(type -> type.getName() + " (" + code(type) + ")")
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(untested)
                .as("Each of these refusals needs a test that reaches it; what cannot be reached is deleted")
                .isEmpty();
    }

    private static List<JavaClass> refusals() {
        return new ClassFileImporter()
                        .importPaths(MODULES.stream()
                                .map(module -> Path.of("..", module, "target", "classes"))
                                .toList())
                        .stream()
                        .filter(type -> type.isAssignableTo(Refusal.class)
                                && !type.getModifiers().contains(JavaModifier.ABSTRACT))
                        .toList();
    }

    /** As {@link Refusal#code()} makes it. */
    private static String code(JavaClass type) {
        return type.getSimpleName().replaceAll("([a-z0-9])([A-Z])", "$1_$2").toUpperCase(Locale.ROOT);
    }

    private static Set<String> wordsOfTests() {
        return MODULES.stream()
                .map(module -> Path.of("..", module, "src", "test", "java"))
                .filter(Files::isDirectory)
                .flatMap(RefusalsTestedTest::sources)
                .flatMap(RefusalsTestedTest::lines)
                .filter(line -> !ASIDE.matcher(line).matches())
                .flatMap(line -> WORD.matcher(line).results().map(found -> found.group()))
                .collect(Collectors.toSet());
    }

    private static Stream<Path> sources(Path root) {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> lines(Path source) {
        try {
            return Files.readAllLines(source).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
