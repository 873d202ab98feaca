package comity.editing;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the thesaurus must be (section 11): two levels, no term above itself, no two terms of the same words in one
 * language.
 */
final class ThesaurusRules {

    private static final int LONGEST_ID = 60;

    private ThesaurusRules() {}

    /** Terms in use below a term. */
    static List<Keyword> narrower(String id, List<Keyword> all) {
        return all.stream()
                .filter(keyword -> !keyword.isRetired() && id.equals(keyword.broader()))
                .toList();
    }

    static Keyword used(String id, List<Keyword> all) {
        return all.stream()
                .filter(keyword -> !keyword.isRetired() && keyword.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    /** @param self id of the term that is written, null for a new one */
    static void require(String self, WriteKeyword words, List<Keyword> all) {
        EditingIncomplete refusal = new EditingIncomplete();
        for (String language : Thesaurus.LANGUAGES) {
            refusal.required(language, words.name(language), ThesaurusEditing.LONGEST);
            all.stream()
                    .filter(other -> !other.isRetired() && !other.id().equals(self))
                    .filter(other -> same(other.name(language), words.name(language)))
                    .findFirst()
                    .ifPresent(other -> refusal.fault(language, "DUPLICATE_TERM", other.name(language), other.id()));
        }
        broader(self, words.broader(), all, refusal);
        for (String related : words.related()) {
            refusal.unless(used(related, all) != null, "related", "UNKNOWN_KEYWORD", related)
                    .unless(!related.equals(self), "related", "RELATED_TO_ITSELF");
        }
        refusal.done();
    }

    private static boolean same(String one, String other) {
        return other != null && one.toLowerCase(Locale.ROOT).equals(other.toLowerCase(Locale.ROOT));
    }

    private static void broader(String self, String broader, List<Keyword> all, EditingIncomplete refusal) {
        if (broader == null) {
            return;
        }
        Keyword above = used(broader, all);
        List<Keyword> below = self == null ? List.of() : narrower(self, all);
        if (above == null) {
            refusal.fault("broader", "UNKNOWN_KEYWORD", broader);
        } else if (broader.equals(self) || below.contains(above)) {
            refusal.fault("broader", "KEYWORD_CYCLE");
        } else if (above.broader() != null || !below.isEmpty()) {
            refusal.fault("broader", "KEYWORD_TOO_DEEP");
        }
    }

    static void require(Keyword keyword, String favour, List<Keyword> all) {
        EditingIncomplete refusal = new EditingIncomplete();
        if (favour == null) {
            refusal.fault("favour", "REQUIRED");
        } else if (favour.equals(keyword.id())) {
            refusal.fault("favour", "RETIRED_FOR_ITSELF");
        } else {
            refusal.unless(used(favour, all) != null, "favour", "UNKNOWN_KEYWORD", favour);
        }
        refusal.unless(narrower(keyword.id(), all).isEmpty(), "favour", "KEYWORD_HAS_NARROWER")
                .done();
    }

    /** An id of its own for a new term: its English words below the id of the broader one. */
    static String id(WriteKeyword words, List<Keyword> all) {
        String plain = Normalizer.normalize(words.en(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        String first = (words.broader() == null ? "" : words.broader() + ".")
                + (plain.isEmpty() ? "term" : plain.substring(0, Math.min(LONGEST_ID, plain.length())));
        Set<String> taken =
                all.stream().map(Keyword::id).filter(Objects::nonNull).collect(Collectors.toSet());
        String id = first;
        for (int i = 2; taken.contains(id); i++) {
            id = first + "-" + i;
        }
        return id;
    }
}
