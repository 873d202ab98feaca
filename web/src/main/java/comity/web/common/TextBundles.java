package comity.web.common;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** All texts, one map a language, merged from {@code texts/<feature>_<language>.properties}. */
@ApplicationScoped
public class TextBundles {

    private static final String FOLDER = "/WEB-INF/classes/texts/";
    private static final Pattern FILE = Pattern.compile(".*/[a-z]+_([a-z]{2})\\.properties");

    @Inject
    ServletContext servletContext;

    private final Map<String, Map<String, String>> byLanguage = new HashMap<>();

    @PostConstruct
    void load() {
        Set<String> files = servletContext.getResourcePaths(FOLDER);
        for (String file : files == null ? Set.<String>of() : new TreeSet<>(files)) {
            Matcher name = FILE.matcher(file);
            if (name.matches()) {
                byLanguage
                        .computeIfAbsent(name.group(1), language -> new HashMap<>())
                        .putAll(read(file));
            }
        }
    }

    private Map<String, String> read(String file) {
        Properties properties = new Properties();
        try (InputStream in = servletContext.getResourceAsStream(file)) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> texts = new HashMap<>();
        properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
        return texts;
    }

    boolean has(String key) {
        return byLanguage.getOrDefault("en", Map.of()).containsKey(key);
    }

    Set<String> keys(String beginning) {
        return byLanguage.getOrDefault("en", Map.of()).keySet().stream()
                .filter(key -> key.startsWith(beginning))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The text in the language; in English where it is missing; the key itself where there is none. */
    String text(Locale locale, String key) {
        String own = byLanguage.getOrDefault(locale.getLanguage(), Map.of()).get(key);
        return own != null ? own : byLanguage.getOrDefault("en", Map.of()).getOrDefault(key, key);
    }
}
