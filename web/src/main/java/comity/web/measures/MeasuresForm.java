package comity.web.measures;

import comity.measures.Bound;
import comity.measures.MeasuresCompliance;
import comity.measures.MeasuresHearing;
import comity.measures.MeasuresReading;
import comity.measures.MeasuresRow;
import comity.measures.OrderMeasures;
import comity.measures.OrderingMeasures;
import comity.measures.PresidentsCall;
import comity.web.docket.CaseForm;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;

/** S12: what was asked, called, said, ordered and reported, with the one thing the reader can do next. */
@Named
@ViewScoped
public class MeasuresForm extends CaseForm {

    private static final long serialVersionUID = 1L;

    @Inject
    private MeasuresHearing hearing;

    @Inject
    private PresidentsCall call;

    @Inject
    private OrderingMeasures ordering;

    @Inject
    private MeasuresCompliance compliance;

    @Inject
    private MeasuresReading reading;

    private String pm;
    private String words;
    private String reasons;
    private String measures;
    private Bound bound;
    private List<String> against = new ArrayList<>();
    private transient List<MeasuresRow> rows;

    @Override
    protected void open() {
        rows = reading.of(caseId(), actor());
    }

    public String makeCall() {
        return called(true);
    }

    public String declineCall() {
        return called(false);
    }

    private String called(boolean made) {
        call.decide(caseId(), mine("call").id(), made, words, actor());
        return backToCase("measures.call.done");
    }

    public String observe() {
        hearing.observe(caseId(), mine("observe").id(), words, actor());
        return backToCase("measures.observe.done");
    }

    public String grant() {
        return ordered(true);
    }

    public String refuse() {
        return ordered(false);
    }

    private String ordered(boolean granted) {
        List<String> lines = measures == null ? List.of() : measures.lines().toList();
        ordering.order(
                new OrderMeasures(caseId(), mine("order").id(), granted, reasons, lines, bound, against), actor());
        return backToCase("measures.order.done");
    }

    public String report() {
        compliance.report(caseId(), mine("report").id(), words, actor());
        return backToCase("measures.report.done");
    }

    public String lift() {
        ordering.lift(caseId(), mine("lift").id(), reasons, against, actor());
        return backToCase("measures.lift.done");
    }

    public String note() {
        MeasuresRow.Report missing = getToNote();
        compliance.noted(caseId(), missing == null ? null : missing.id(), actor());
        return backToCase("measures.note.done");
    }

    /** The missing report of which the Council has still to take note, for the registry. */
    public MeasuresRow.Report getToNote() {
        return reading.mayNote(caseId(), actor())
                ? reading.of(caseId(), actor()).stream()
                        .flatMap(row -> row.reports().stream())
                        .filter(MeasuresRow.Report::pending)
                        .findFirst()
                        .orElse(null)
                : null;
    }

    /** The request on which the reader does this act: the one of the address, otherwise the first. */
    public MeasuresRow mine(String act) {
        return getRows().stream().filter(row -> row.may(act)).findFirst().orElse(null);
    }

    /** All of the case, or the one of the address. */
    public List<MeasuresRow> getRows() {
        if (rows == null) {
            open();
        }
        return pm == null || pm.isBlank()
                ? rows
                : rows.stream()
                        .filter(row -> pm.equals(String.valueOf(row.no())))
                        .toList();
    }

    public boolean isMayRequest() {
        return reading.mayRequest(caseId(), actor());
    }

    public String getPm() {
        return pm;
    }

    public void setPm(String value) {
        pm = value;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String value) {
        words = value;
    }

    public String getReasons() {
        return reasons;
    }

    public void setReasons(String value) {
        reasons = value;
    }

    public String getMeasures() {
        return measures;
    }

    public void setMeasures(String value) {
        measures = value;
    }

    public Bound getBound() {
        return bound;
    }

    public void setBound(Bound value) {
        bound = value;
    }

    public List<String> getAgainst() {
        return against;
    }

    public void setAgainst(List<String> value) {
        against = value;
    }
}
