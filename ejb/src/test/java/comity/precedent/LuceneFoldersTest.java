package comity.precedent;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LuceneFoldersTest {

    @TempDir
    private Path root;

    @Test
    void an_index_of_an_older_number_is_thrown_away_with_its_words_and_nothing_else_is() throws IOException {
        for (String name : new String[] {
            "precedent-1", "paragraph-2", PrecedentEntry.INDEX, PrecedentParagraph.INDEX, "precedent-notes", "other-1"
        }) {
            Path copy = Files.createDirectories(root.resolve(name).resolve("a"));
            Files.writeString(copy.resolve("words"), "words");
        }

        LuceneFolders.throwAwayOlder(root);

        try (Stream<Path> left = Files.list(root)) {
            assertThat(left.map(folder -> folder.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            PrecedentEntry.INDEX, PrecedentParagraph.INDEX, "precedent-notes", "other-1");
        }
        assertThat(root.resolve(PrecedentEntry.INDEX).resolve("a").resolve("words"))
                .exists();
    }
}
