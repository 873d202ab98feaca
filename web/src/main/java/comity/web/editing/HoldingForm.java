package comity.web.editing;

import comity.access.NoSuchThing;
import comity.editing.HoldingEditing;
import comity.editing.HoldingKind;
import comity.editing.HoldingView;
import comity.editing.InterpretationEffect;
import comity.editing.InterpretationRule;
import comity.editing.WriteHolding;
import comity.instrument.InstrumentReading;
import comity.instrument.ProvisionRow;
import comity.web.common.Texts;
import comity.web.shell.Page;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Writes a holding beside the paragraphs it is tied to, or withdraws it (section 11). */
@Named
@ViewScoped
public class HoldingForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private HoldingEditing editing;

    @Inject
    private InstrumentReading instruments;

    @Inject
    private EditorsDesk desk;

    @Inject
    private EditingWords words;

    @Inject
    private Texts texts;

    @Inject
    private Page page;

    @Inject
    private HttpServletRequest request;

    private Long id;
    private Integer version;
    private String paragraphs = "";
    private String statement = "";
    private String question = "";
    private String answer = "";
    private String kind = "";
    private String category = "";
    private ReadingRows readings = new ReadingRows(List.of());
    private String reason = "";

    public void load() {
        desk.load();
        id = desk.number("id");
        if (id == null) {
            begin();
            return;
        }
        HoldingView read = current();
        if (read == null) {
            throw new NoSuchThing();
        }
        version = read.version();
        paragraphs = read.numbers();
        statement = read.statement();
        question = text(read.question());
        answer = text(read.answer());
        kind = read.kind().name();
        category = text(read.category());
        readings = new ReadingRows(read.provisions());
    }

    /** A new one may know its paragraph and a provision from where the editor comes. */
    private void begin() {
        String at = request.getParameter("at");
        String on = request.getParameter("on");
        paragraphs = at == null || !at.matches("[\\d, ]{1,100}") ? "" : at;
        if (on != null && on.matches("[\\w.-]{1,40}")) {
            readings = readings.with(on);
        }
    }

    private static String text(String words) {
        return words == null ? "" : words;
    }

    private HoldingView current() {
        return desk.getView().holdings().stream()
                .filter(holding -> holding.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    public String save() {
        List<WriteHolding.Reading> provisions = readings.typed();
        editing.write(
                desk.getSlug(),
                id,
                new WriteHolding(
                        version,
                        ParagraphsUnreadable.read("paragraphs", paragraphs),
                        statement,
                        question,
                        answer,
                        category,
                        kind.isBlank() ? null : HoldingKind.valueOf(kind),
                        provisions),
                desk.actor());
        return page.done(desk.getPath(), "editing.holding.saved");
    }

    /** After a conflict: the editor has compared, and his words are put in place of the others. */
    public String saveOver() {
        version = current().version();
        return save();
    }

    public String withdraw() {
        editing.withdraw(desk.getSlug(), id, reason, desk.actor());
        return page.done(desk.getPath(), "editing.holding.withdrawn");
    }

    /** Somebody has written since this was read. */
    public boolean isBehind() {
        return id != null
                && current() != null
                && !Objects.equals(version, current().version());
    }

    public List<Difference> getDifferences() {
        HoldingView now = current();
        return Difference.of(List.of(
                new Difference("editing.holding.paragraphs", now.numbers(), paragraphs),
                new Difference("editing.holding.statement", now.statement(), statement),
                new Difference("editing.holding.question", now.question(), question),
                new Difference("editing.holding.answer", now.answer(), answer),
                new Difference(
                        "editing.holding.kind",
                        texts.get("editing.kind." + now.kind()),
                        kind.isBlank() ? "" : texts.get("editing.kind." + kind)),
                new Difference("editing.holding.category", category(now.category()), category(category)),
                new Difference("editing.holding.readings", joined(now.provisions()), typedReadings())));
    }

    private String category(String code) {
        return code == null || code.isBlank() ? "" : texts.get("precedent.category." + code);
    }

    private String joined(List<HoldingView.Reading> provisions) {
        return provisions.stream().map(words::reading).collect(Collectors.joining("; "));
    }

    private String typedReadings() {
        return readings.getRows().stream()
                .filter(row -> !row.isEmpty())
                .map(ReadingRows.Row::read)
                .filter(reading -> reading.effect() != null)
                .map(reading ->
                        words.reading(new HoldingView.Reading(reading.provision(), reading.effect(), reading.rule())))
                .collect(Collectors.joining("; "));
    }

    public HoldingKind[] getKinds() {
        return HoldingKind.values();
    }

    public InterpretationEffect[] getEffects() {
        return InterpretationEffect.values();
    }

    public InterpretationRule[] getRules() {
        return InterpretationRule.values();
    }

    /** Offered while a provision is typed. */
    public List<ProvisionRow> getProvisions() {
        return instruments.all();
    }

    public HoldingView getRow() {
        return id == null ? null : current();
    }

    public Long getId() {
        return id;
    }

    public String getParagraphs() {
        return paragraphs;
    }

    public void setParagraphs(String value) {
        paragraphs = value;
    }

    public String getStatement() {
        return statement;
    }

    public void setStatement(String value) {
        statement = value;
    }

    public String getQuestion() {
        return question;
    }

    public void setQuestion(String value) {
        question = value;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String value) {
        answer = value;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String value) {
        kind = text(value);
    }

    public String getCategory() {
        return category;
    }

    public void setCategory(String value) {
        category = text(value);
    }

    public List<ReadingRows.Row> getReadings() {
        return readings.getRows();
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String value) {
        reason = value;
    }
}
