package comity.shelf;

import comity.decision.Treatment;
import comity.editing.WriteHolding;
import java.util.List;

/**
 * What an editor has to say on one decision of the shelf, in the decision's language.
 *
 * @param decision its number on the shelf
 * @param citations how it treats earlier decisions of the shelf
 * @param aside provisions on which nothing is held
 */
record ShelfNotes(
        int decision, List<WriteHolding> holdings, List<Note> headnotes, List<Treated> citations, List<Aside> aside) {

    ShelfNotes {
        citations = citations == null ? List.of() : citations;
        aside = aside == null ? List.of() : aside;
    }

    /** A headnote; the holdings it rests on by their place in the list, from 1 on. */
    record Note(String text, List<String> keywords, List<Integer> holdings) {}

    /** The citation in paragraph {@code from} of the decision {@code to}, or of one of its paragraphs. */
    record Treated(int from, int to, Integer paragraph, Treatment treatment, int depth) {}

    record Aside(String provision, String reason) {}
}
