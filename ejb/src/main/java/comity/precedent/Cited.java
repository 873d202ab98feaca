package comity.precedent;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * A citation in public words.
 *
 * @param date of the decision that cites
 */
record Cited(
        LocalDate date,
        String from,
        Integer fromParagraph,
        String to,
        Integer toParagraph,
        String treatment,
        boolean confirmed) {

    static final Comparator<Cited> LATEST_FIRST = Comparator.comparing(
                    Cited::date, Comparator.nullsFirst(Comparator.reverseOrder()))
            .thenComparing(Cited::from)
            .thenComparing(Cited::fromParagraph, Comparator.nullsLast(Comparator.naturalOrder()));

    CitationGraph.Edge edge() {
        return new CitationGraph.Edge(from, fromParagraph, to, toParagraph, treatment, confirmed);
    }
}
