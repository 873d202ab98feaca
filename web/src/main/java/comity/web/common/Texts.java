package comity.web.common;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.util.AbstractMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Texts in the reader's language: {@code t['key']}, {@code t.of('key', a, b)}, {@code t.count('key', n)}. */
@Named("t")
@RequestScoped
public class Texts extends AbstractMap<String, String> {

    /** Registers keep instants as they are written everywhere; readers get a date. */
    private static final Pattern INSTANT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:\\d\\d(\\.\\d+)?)?Z");

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

    @Inject
    TextBundles bundles;

    @Inject
    PageLocale locale;

    @Inject
    Dates dates;

    @Override
    public String get(Object key) {
        return key == null ? "" : bundles.text(locale.locale(), key.toString());
    }

    /** Whether a text of this key exists. */
    public boolean has(String key) {
        return bundles.has(key);
    }

    /** The keys that begin so. */
    public Set<String> keys(String beginning) {
        return bundles.keys(beginning);
    }

    /** The text of the first key that exists, else of the last. */
    public String first(String... keys) {
        for (String key : keys) {
            if (has(key)) {
                return get(key);
            }
        }
        return get(keys[keys.length - 1]);
    }

    public String of(String key, Object... args) {
        return filled(get(key), args);
    }

    public String count(String key, long number) {
        return of(key + Plural.of(locale.locale(), number).suffix(), number);
    }

    public Locale locale() {
        return locale.locale();
    }

    private String filled(String text, Object... args) {
        String result = text;
        for (int i = 0; i < args.length; i++) {
            result = result.replace("{" + i + "}", written(args[i]));
        }
        return result;
    }

    /** A value that is itself a key is written as its text: docket lines name things by key, in every language. */
    private String written(Object value) {
        if (value instanceof String key && key.indexOf('.') > 0 && has(key)) {
            return get(key);
        }
        if (value instanceof Instant || value instanceof LocalDate) {
            return dates.date(value);
        }
        if (value instanceof String instant && INSTANT.matcher(instant).matches()) {
            return dates.date(Instant.parse(instant));
        }
        if (value instanceof String day && DAY.matcher(day).matches()) {
            return dates.date(LocalDate.parse(day));
        }
        if (value instanceof Number number) {
            return NumberFormat.getInstance(locale.locale()).format(number);
        }
        return value == null ? "" : value.toString();
    }

    @Override
    public Set<Map.Entry<String, String>> entrySet() {
        return Set.of();
    }
}
