package comity.settlement;

import java.time.LocalDate;
import java.util.List;

/**
 * Terms, signed by the Agent who proposes them.
 *
 * @param terms what is agreed for each claim at issue
 * @param verification how performance is verified
 * @param publicText what the public reads where the terms are sealed
 */
public record ProposeSettlement(
        Long caseId, List<Term> terms, String verification, String publicText, boolean isSealed) {

    /**
     * What is agreed for one claim.
     *
     * @param dueOn day by which it is performed, or null
     */
    public record Term(int claim, String words, LocalDate dueOn) {}

    public ProposeSettlement {
        terms = terms == null ? List.of() : List.copyOf(terms);
    }
}
