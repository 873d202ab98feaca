package comity.decision;

import comity.document.Marked;
import java.util.List;
import java.util.Map;

/**
 * What differs between the decision and its public version, as ruled (S23).
 *
 * @param replaced number of a paragraph and the words that stand in its place
 * @param pseudonyms name of a protected person and what he is called instead, everywhere
 * @param log one line for each redaction, saying where; its reasons are for the parties and the panel
 */
public record PublicVersion(Map<Integer, String> replaced, Map<String, String> pseudonyms, List<String> log) {

    public PublicVersion {
        replaced = Map.copyOf(replaced);
        pseudonyms = Map.copyOf(pseudonyms);
        log = List.copyOf(log);
    }

    public static PublicVersion unredacted() {
        return new PublicVersion(Map.of(), Map.of(), List.of());
    }

    /** The public words of a text; of a numbered paragraph its replacement where one was ruled. */
    String words(Integer paragraph, String text) {
        String words = paragraph == null ? text : replaced.getOrDefault(paragraph, text);
        if (words == null) {
            return null;
        }
        for (Map.Entry<String, String> person : pseudonyms.entrySet()) {
            words = renamed(words, person.getKey(), person.getValue());
        }
        return words;
    }

    /** A name is found across the marks set inside it; then the words lose their marks. */
    private static String renamed(String words, String name, String pseudonym) {
        String renamed = words.replace(name, pseudonym);
        String plain = Marked.plain(renamed);
        return plain.contains(name) ? Marked.literal(plain.replace(name, pseudonym)) : renamed;
    }
}
