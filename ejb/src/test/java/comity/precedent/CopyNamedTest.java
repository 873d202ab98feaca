package comity.precedent;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A search that does not say which copy of the index it asks would find twice what a rebuild is filling in. */
class CopyNamedTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern SEARCH = Pattern.compile("\\.search\\(Precedent(Entry|Paragraph)\\.class\\)[^;]*;");

    @Test
    void every_search_and_every_reader_of_the_index_says_which_copy_it_asks() throws IOException {
        List<String> silent = new ArrayList<>();
        int named = 0;
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                String source = Files.readString(file);
                Matcher search = SEARCH.matcher(source);
                while (search.find()) {
                    if (search.group().contains(".routing(")) {
                        named++;
                    } else {
                        silent.add(file + ": " + search.group());
                    }
                }
                if (source.contains("openIndexReader()")) {
                    silent.add(file + ": a reader of both");
                }
            }
        }
        assertThat(silent).isEmpty();
        assertThat(named).as("searches seen").isGreaterThan(4);
    }
}
