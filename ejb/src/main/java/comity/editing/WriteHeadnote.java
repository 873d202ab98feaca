package comity.editing;

import java.util.List;
import java.util.Objects;

/**
 * A headnote as the editor writes it.
 *
 * @param version of the headnote that was read; null of a new one
 * @param place among the headnotes, from 1 on; null for the last
 * @param text at most 150 words
 * @param keywords ids of terms of the thesaurus
 * @param holdings ids of holdings of the same decision
 */
public record WriteHeadnote(Integer version, Integer place, String text, List<String> keywords, List<Long> holdings) {

    public WriteHeadnote {
        text = text == null || text.isBlank() ? null : text.strip();
        keywords = keywords == null
                ? List.of()
                : keywords.stream().filter(Objects::nonNull).distinct().toList();
        holdings = holdings == null
                ? List.of()
                : holdings.stream().filter(Objects::nonNull).distinct().toList();
    }

    /** Words as they are counted: what stands between spaces and has a letter or a figure. */
    static int words(String text) {
        return text == null
                ? 0
                : (int) java.util.Arrays.stream(text.split("\\s+"))
                        .filter(word -> word.matches(".*[\\p{L}\\p{N}].*"))
                        .count();
    }
}
