package comity.web.precedent;

import comity.common.Refusal;
import comity.decision.NeutralCitation;
import comity.precedent.Comparison;
import comity.precedent.DecisionComparing;
import comity.precedent.DecisionNotComparable;
import comity.web.common.Dates;
import comity.web.common.RefusalTexts;
import comity.web.common.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** Two decisions side by side. All of it follows from the address, so that a comparison can be kept and sent. */
@Named
@RequestScoped
public class ComparePage {

    private static final String DIFFERENCES = "differences";

    @Inject
    DecisionComparing comparing;

    @Inject
    PrecedentWords words;

    @Inject
    RefusalTexts refusals;

    @Inject
    Texts texts;

    @Inject
    Dates dates;

    @Inject
    HttpServletRequest request;

    private Comparison comparison;
    private DecisionNotComparable refused;

    /** Compares where both are named; whoever comes from a decision has named the first alone and is asked for the other. */
    public void load() {
        if (request.getParameter("a") == null || request.getParameter("b") == null) {
            return;
        }
        try {
            comparison = comparing.compare(request.getParameter("a"), request.getParameter("b"));
        } catch (DecisionNotComparable refusal) {
            refused = refusal;
        }
    }

    public Comparison getComparison() {
        return comparison;
    }

    /** Rows of the comparison; only those that differ where that is asked for. */
    public List<CompareRows.Row> getRows() {
        return new CompareRows(comparison, words, texts, dates)
                .rows().stream()
                        .filter(row -> row.differs() || !isDifferencesOnly())
                        .toList();
    }

    public boolean isDifferencesOnly() {
        return DIFFERENCES.equals(request.getParameter("show"));
    }

    /** What stands in the field: the citation as it is written where it was understood, else what was typed. */
    public String typed(String field) {
        String typed = request.getParameter(field);
        return NeutralCitation.parse(typed)
                .map(NeutralCitation::withoutParagraph)
                .map(NeutralCitation::toString)
                .orElse(typed == null ? "" : typed);
    }

    /** What is wrong with a field, or null. */
    public String fault(String field) {
        return refused == null
                ? null
                : refused.faults().stream()
                        .filter(fault -> fault.path().equals(field))
                        .map((Refusal.Fault fault) -> refusals.of(fault))
                        .findFirst()
                        .orElse(null);
    }
}
