package comity.editing;

import java.util.List;

/**
 * A headnote with its keywords.
 *
 * @param holdings ids of those it rests on
 * @param paragraphs of these holdings
 * @param words how many it has
 */
public record HeadnoteView(
        Long id,
        int version,
        String slug,
        String citation,
        String title,
        int place,
        String text,
        int words,
        List<Term> keywords,
        List<Long> holdings,
        List<Integer> paragraphs) {}
