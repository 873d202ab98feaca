package comity.precedent;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What editors have added to a published decision, as far as everyone may read it. Their own feature answers. */
public interface EditorsWords {

    /** What of them the search looks at, by decision; one that is not published is left out. */
    Map<Long, Edited> of(Collection<Long> decisionIds);

    /** Ids of the terms of the thesaurus under which the headnotes of a decision stand, each once, in their order. */
    List<String> keywords(Long decisionId);

    /** The worst status of the holdings on each paragraph of these decisions, as code, under {@code slug#paragraph}. */
    Map<String, String> statuses(Collection<String> slugs);

    /**
     * The editors' additions to one decision.
     *
     * @param keywords ids of terms of the thesaurus, with those above them
     * @param names how these terms may be typed, in every language
     * @param treatments codes of how later decisions treat it, as confirmed
     * @param statuses codes of what stands of its holdings
     * @param words of headnotes and holdings
     */
    record Edited(
            List<String> keywords,
            List<String> names,
            List<String> treatments,
            List<String> statuses,
            List<String> words) {

        public static final Edited NONE = new Edited(List.of(), List.of(), List.of(), List.of(), List.of());
    }
}
