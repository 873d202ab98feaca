package comity.ear.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.UserPrincipal;
import java.util.List;
import java.util.stream.Stream;

/** How a process started by root gives up its privileges: in a user name space, or as the user nobody. */
final class Superuser {

    private static final List<String> NAME_SPACE = List.of("unshare", "-U");
    private static final List<String> NOBODY = List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups");

    private static List<String> way;

    private Superuser() {}

    /** What to put before a command; empty for an ordinary user. */
    static synchronized List<String> dropping() {
        if (way == null) {
            way = !isRoot() ? List.of() : works(NAME_SPACE) ? NAME_SPACE : NOBODY;
        }
        return way;
    }

    static boolean changesOwner() {
        return dropping().equals(NOBODY);
    }

    static void give(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            UserPrincipal nobody =
                    folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("nobody");
            for (Path path : all.toList()) {
                Files.setOwner(path, nobody);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isRoot() {
        return System.getProperty("user.name").equals("root");
    }

    private static boolean works(List<String> prefix) {
        try {
            return new ProcessBuilder(Stream.concat(prefix.stream(), Stream.of("true"))
                                    .toList())
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException absent) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
