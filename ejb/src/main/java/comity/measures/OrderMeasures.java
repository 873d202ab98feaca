package comity.measures;

import java.util.List;

/**
 * The decision on a request (TL-31).
 *
 * @param measures what is ordered, one operative paragraph each; empty in a refusal
 * @param bound who carries it out and reports; null in a refusal
 * @param against judges of the panel who voted against
 */
public record OrderMeasures(
        Long caseId,
        Long pmId,
        boolean granted,
        String reasons,
        List<String> measures,
        Bound bound,
        List<String> against) {
    public OrderMeasures {
        measures = measures == null ? List.of() : List.copyOf(measures);
        against = against == null ? List.of() : List.copyOf(against);
    }
}
