package comity.document;

import java.text.Normalizer;

/** Names and titles as people may type them, made harmless: no path, no control or bidirectional characters. */
public final class FileNames {

    private static final int LONGEST = 200;

    private FileNames() {}

    /** Last part of a path, without control and bidi characters, at most 200 characters; never empty. */
    public static String safe(String name) {
        String last = name == null ? "" : name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String cleaned = clean(last).replaceAll("[<>:\"|?*]", "_").replaceAll("^\\.+", "");
        if (cleaned.length() > LONGEST) {
            int dot = cleaned.lastIndexOf('.');
            String ending = dot > 0 && cleaned.length() - dot <= 10 ? cleaned.substring(dot) : "";
            cleaned = cleaned.substring(0, LONGEST - ending.length()) + ending;
        }
        return cleaned.isBlank() ? "unnamed" : cleaned;
    }

    /** The text without control, bidi and invisible formatting characters, in composed form. */
    public static String clean(String text) {
        if (text == null) {
            return null;
        }
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("[\\p{Cc}\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2069\\u061C\\uFEFF]", "")
                .trim();
    }

    /** Ending without its dot, lower case; empty when there is none. */
    static String ending(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(java.util.Locale.ROOT);
    }
}
