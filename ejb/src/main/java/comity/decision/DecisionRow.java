package comity.decision;

import java.time.LocalDate;

/** A published decision in a list. */
public record DecisionRow(
        Long id,
        String citation,
        String slug,
        DecisionType type,
        String title,
        LocalDate dateOfDecision,
        String docket,
        AdoptionStatus adoption,
        String summary) {}
