package comity.web.docket;

import comity.web.common.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names in the models, which are written in English, in the reader's language. */
@RequestScoped
class ProcedureWords {

    private static final Pattern NAME = Pattern.compile("(<bpmn:\\w+ [^>]*?\\bname=\")([^\"]+)(\")");

    @Inject
    Texts texts;

    /** The name of a step; as the model has it where there is no other word. */
    String said(String name) {
        String key = key(name);
        return texts.has(key) ? texts.get(key) : name;
    }

    /** The model with its names in the reader's language. */
    String drawn(String xml) {
        return "en".equals(texts.locale().getLanguage())
                ? xml
                : NAME.matcher(xml)
                        .replaceAll(found -> Matcher.quoteReplacement(
                                found.group(1) + escaped(said(plain(found.group(2)))) + found.group(3)));
    }

    private static String key(String name) {
        String words =
                name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return "step." + words + (name.endsWith("?") ? "-asked" : "");
    }

    private static String plain(String attribute) {
        return attribute.replace("&#10;", " ").replace('\n', ' ').replace("&amp;", "&");
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
