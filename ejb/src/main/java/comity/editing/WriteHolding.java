package comity.editing;

import java.util.List;
import java.util.Objects;

/**
 * A holding as the editor writes it.
 *
 * @param version of the holding that was read; null of a new one
 * @param paragraphs numbers of paragraphs of the decision
 * @param statement at most 600 characters
 * @param category one that a claim of the decision has, or null
 */
public record WriteHolding(
        Integer version,
        List<Integer> paragraphs,
        String statement,
        String question,
        String answer,
        String category,
        HoldingKind kind,
        List<Reading> provisions) {

    /** What it makes of a provision; {@code rule} is null where the decision does not say. */
    public record Reading(String provision, InterpretationEffect effect, InterpretationRule rule) {}

    public WriteHolding {
        paragraphs = paragraphs == null
                ? List.of()
                : paragraphs.stream()
                        .filter(Objects::nonNull)
                        .distinct()
                        .sorted()
                        .toList();
        provisions = provisions == null
                ? List.of()
                : provisions.stream().filter(Objects::nonNull).toList();
        statement = stripped(statement);
        question = stripped(question);
        answer = stripped(answer);
        category = stripped(category);
    }

    private static String stripped(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
