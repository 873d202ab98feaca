package comity.process.common;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarInputStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/** All process models and decision tables of this module, found where the module itself lies. */
public final class Models {

    private Models() {}

    /** Path inside the module and content, in order of path. */
    public static Map<String, byte[]> all() {
        URL home = Models.class.getProtectionDomain().getCodeSource().getLocation();
        try {
            return "file".equals(home.getProtocol()) && Files.isDirectory(Path.of(uri(home)))
                    ? ofFolder(Path.of(uri(home)))
                    : ofJar(home);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("models of " + home, unreadable);
        }
    }

    private static URI uri(URL home) {
        return URI.create(home.toString().replace(" ", "%20"));
    }

    private static Map<String, byte[]> ofFolder(Path folder) throws IOException {
        Map<String, byte[]> models = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(path -> isModel(path.toString())).toList()) {
                models.put(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
        return models;
    }

    /** The server hands out a folder of its virtual file system as a jar stream too. */
    private static Map<String, byte[]> ofJar(URL home) throws IOException {
        Map<String, byte[]> models = new TreeMap<>();
        try (InputStream raw = home.openStream();
                JarInputStream jar = raw instanceof JarInputStream stream ? stream : new JarInputStream(raw)) {
            for (ZipEntry entry = jar.getNextEntry(); entry != null; entry = jar.getNextEntry()) {
                if (isModel(entry.getName())) {
                    models.put(entry.getName(), jar.readAllBytes());
                }
            }
        }
        return models;
    }

    private static boolean isModel(String path) {
        return path.endsWith(".bpmn") || path.endsWith(".dmn");
    }
}
