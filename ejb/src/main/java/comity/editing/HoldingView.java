package comity.editing;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A holding as everyone may read it: the editor's words on a public paragraph, never the paragraph itself.
 *
 * @param weight of its decision, 0 to 5
 * @param status computed from confirmed treatments
 */
public record HoldingView(
        Long id,
        int version,
        String slug,
        String citation,
        LocalDate date,
        int weight,
        List<Integer> paragraphs,
        String statement,
        String question,
        String answer,
        String category,
        HoldingKind kind,
        HoldingStatus status,
        List<Reading> provisions) {

    /** @param rule of interpretation; null where the decision does not say */
    public record Reading(String provision, InterpretationEffect effect, InterpretationRule rule) {}

    static HoldingView of(Holding holding, EditingRows.Named decision) {
        return new HoldingView(
                holding.id(),
                holding.version(),
                decision.slug(),
                decision.citation(),
                decision.date(),
                decision.weight(),
                holding.paragraphs(),
                holding.statement(),
                holding.question(),
                holding.answer(),
                holding.category(),
                holding.kind(),
                holding.status(),
                holding.interpretations().stream()
                        .map(reading -> new Reading(reading.provision(), reading.effect(), reading.rule()))
                        .toList());
    }

    /** The first paragraph, to which a link leads. */
    public Integer first() {
        return paragraphs.get(0);
    }

    public String numbers() {
        return paragraphs.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    /** What it makes of one provision, or null. */
    public Reading on(String provision) {
        return provisions.stream()
                .filter(reading -> reading.provision().equals(provision))
                .findFirst()
                .orElse(null);
    }
}
