package comity.web.precedent;

import comity.decision.DecisionReading;
import comity.decision.DecisionRow;
import comity.web.common.Keyset;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;

/** All published decisions, the latest first. */
@Named
@RequestScoped
public class DecisionsView {

    private static final int PAGE = 50;

    @Inject
    DecisionReading decisions;

    @Inject
    HttpServletRequest request;

    private List<DecisionRow> rows;

    public List<DecisionRow> getRows() {
        if (rows == null) {
            List<String> after = Keyset.parts(request.getParameter("after"), 2);
            rows = after.isEmpty() ? decisions.published(null, null) : from(after);
        }
        return rows;
    }

    private List<DecisionRow> from(List<String> after) {
        try {
            return decisions.published(LocalDate.parse(after.get(0)), Long.valueOf(after.get(1)));
        } catch (DateTimeParseException | NumberFormatException notOurs) {
            return decisions.published(null, null);
        }
    }

    public String getNext() {
        if (getRows().size() < PAGE) {
            return "";
        }
        DecisionRow last = getRows().get(PAGE - 1);
        return request.getContextPath() + "/decisions?after=" + Keyset.cursor(last.dateOfDecision(), last.id());
    }
}
