package comity.precedent;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Folders of Lucene's indexes. One of an older number is read by nobody and fed by nobody, so it would keep words that
 * are redacted later: it goes as soon as its successor is there.
 */
final class LuceneFolders {

    private static final Set<String> READ = Set.of(PrecedentEntry.INDEX, PrecedentParagraph.INDEX);

    private LuceneFolders() {}

    static synchronized void throwAwayOlder(Path root) throws IOException {
        for (Path folder : older(root)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(one);
                }
            }
        }
    }

    private static List<Path> older(Path root) throws IOException {
        try (Stream<Path> folders = Files.list(root)) {
            return folders.filter(folder -> {
                        String name = folder.getFileName().toString();
                        return !READ.contains(name) && READ.stream().anyMatch(read -> sameKind(read, name));
                    })
                    .toList();
        }
    }

    private static boolean sameKind(String read, String name) {
        return name.matches(read.replaceAll("\\d+$", "") + "\\d+");
    }
}
