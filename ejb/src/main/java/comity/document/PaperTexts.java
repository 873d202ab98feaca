package comity.document;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.Set;

/** The fixed words of a feature's papers, one bundle {@code papers/<feature>_<language>.properties} per language. */
public final class PaperTexts {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ResourceBundle bundle;
    private final Locale locale;

    private PaperTexts(ResourceBundle bundle, Locale locale) {
        this.bundle = bundle;
        this.locale = locale;
    }

    /** The bundle of a feature in a language; English where the language has none. */
    public static PaperTexts of(String feature, String language) {
        Locale locale = Locale.forLanguageTag(language);
        String name = "papers/" + feature;
        ClassLoader loader = PaperTexts.class.getClassLoader();
        try {
            return new PaperTexts(ResourceBundle.getBundle(name, locale, loader, NO_FALLBACK), locale);
        } catch (MissingResourceException absent) {
            return new PaperTexts(ResourceBundle.getBundle(name, Locale.ENGLISH, loader, NO_FALLBACK), Locale.ENGLISH);
        }
    }

    /** The text of a key; with arguments it is a message format, so an apostrophe is written twice. */
    public String text(String key, Object... args) {
        String pattern = bundle.getString(key);
        return args.length == 0 ? pattern : new MessageFormat(pattern, locale).format(args);
    }

    /** The text of a key, or the key's last word when a code has no text of its own. */
    public String textOr(String key, String otherwise) {
        return bundle.containsKey(key) ? bundle.getString(key) : otherwise;
    }

    /** All keys of the bundle. */
    Set<String> keys() {
        return bundle.keySet();
    }

    public Locale locale() {
        return locale;
    }
}
