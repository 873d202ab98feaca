package comity.web.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A page that gives one id to two components does not open, even where only one of them is shown. */
class PageIdsTest {

    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Pattern REPEATED = Pattern.compile("(?s)<ui:repeat\\b.*?</ui:repeat>");
    private static final Pattern COMPONENT = Pattern.compile("<h:\\w+\\b[^>]*?\\bid=\"([^\"#]+)\"");
    private static final Pattern FIELD = Pattern.compile("<co:(?:field|choices)\\b[^>]*?\\bfor=\"([^\"#]+)\"");

    @Test
    void no_page_gives_one_id_to_two_components_or_two_fields() throws IOException {
        List<String> twice = new ArrayList<>();
        try (Stream<Path> pages = Files.walk(PAGES)) {
            for (Path page : pages.filter(PageIdsTest::isPage).toList()) {
                String text = REPEATED.matcher(Files.readString(page)).replaceAll("");
                twice(text, COMPONENT).forEach(id -> twice.add(PAGES.relativize(page) + ": " + id));
                twice(text, FIELD).forEach(id -> twice.add(PAGES.relativize(page) + ": " + id + "-hint"));
            }
        }
        assertThat(twice).isEmpty();
    }

    private static boolean isPage(Path file) {
        return file.toString().endsWith(".xhtml") && !file.toString().contains("tags");
    }

    private static List<String> twice(String text, Pattern pattern) {
        Set<String> seen = new HashSet<>();
        List<String> twice = new ArrayList<>();
        Matcher ids = pattern.matcher(text);
        while (ids.find()) {
            if (!seen.add(ids.group(1))) {
                twice.add(ids.group(1));
            }
        }
        return twice;
    }
}
