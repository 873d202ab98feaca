package comity.editing;

import java.util.List;
import java.util.Objects;

/**
 * A term of the thesaurus as the editor writes it.
 *
 * @param version that was read; null for a new term
 * @param broader id of the term above it, or null
 * @param en English term; {@code fr} and {@code ru} the same in French and Russian; at most
 *     {@value ThesaurusEditing#LONGEST} characters
 * @param related ids of related terms
 */
public record WriteKeyword(Integer version, String broader, String en, String fr, String ru, List<String> related) {

    public WriteKeyword {
        broader = clean(broader);
        en = clean(en);
        fr = clean(fr);
        ru = clean(ru);
        related = related == null
                ? List.of()
                : related.stream()
                        .map(WriteKeyword::clean)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList();
    }

    private static String clean(String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip().replaceAll("\\s+", " ");
    }

    String name(String language) {
        return switch (language) {
            case "fr" -> fr;
            case "ru" -> ru;
            default -> en;
        };
    }
}
