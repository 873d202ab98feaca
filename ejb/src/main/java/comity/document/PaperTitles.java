package comity.document;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Titles the house gave to its own papers, in another language: a paper is printed in the language of its case, a list is
 * read in that of the reader. What a person called his paper stays as he wrote it.
 */
public final class PaperTitles {

    private static final List<String> FEATURES = List.of(
            "filing",
            "serving",
            "consultation",
            "settlement",
            "withdrawal",
            "sideletter",
            "packages",
            "panel",
            "challenge",
            "extension",
            "stay",
            "track",
            "joinder",
            "mediation",
            "litispendence",
            "submission",
            "evidence",
            "hearing",
            "deliberation",
            "measures",
            "objection",
            "reclassification",
            "translation",
            "decision");
    private static final int SHORTEST = 4;
    private static final int LONGEST = 70;
    private static final String SUFFIX = "(, [^,]+)?";
    private static final Map<String, List<Known>> KNOWN = new ConcurrentHashMap<>();

    private record Known(String feature, String key, int own, Pattern form) {}

    private PaperTitles() {}

    /** The title in the reader's language; as it stands where it is none of the house's own. */
    public static String said(String title, String written, String reader) {
        if (title == null || written == null || written.equals(reader)) {
            return title;
        }
        for (Known known : KNOWN.computeIfAbsent(written, PaperTitles::read)) {
            Matcher match = known.form().matcher(title);
            if (match.matches()) {
                return said(known, match, reader);
            }
        }
        return title;
    }

    private static String said(Known known, Matcher match, String reader) {
        String words = PaperTexts.of(known.feature(), reader).textOr(known.key(), match.group());
        int parts = match.groupCount() - 1;
        if (parts > 0) {
            Object[] values =
                    IntStream.rangeClosed(1, parts).mapToObj(match::group).toArray();
            words = new MessageFormat(words).format(values);
        }
        String whose = match.group(match.groupCount());
        return whose == null ? words : words + whose;
    }

    private static List<Known> read(String language) {
        List<Known> all = new ArrayList<>();
        for (String feature : FEATURES) {
            PaperTexts texts = PaperTexts.of(feature, language);
            for (String key : texts.keys()) {
                String words = texts.textOr(key, "");
                if (words.length() <= LONGEST
                        && !words.contains("{1}")
                        && own(words).length() >= SHORTEST) {
                    all.add(new Known(feature, key, own(words).length(), form(words)));
                }
            }
        }
        all.sort(Comparator.comparingInt(Known::own).reversed());
        return all;
    }

    /** What of the words is said in any case; the more there is, the surer the match. */
    private static String own(String words) {
        return words.replace("{0}", "").strip();
    }

    private static Pattern form(String words) {
        String plain = Pattern.quote(words).replace("{0}", "\\E(.+)\\Q").replace("''", "'");
        return Pattern.compile(plain + SUFFIX);
    }
}
