package comity.web.editing;

import comity.decision.DecisionType;
import comity.decision.Treatment;
import comity.editing.AddCitation;
import comity.editing.CitationEditing;
import comity.editing.DeskView;
import comity.editing.HoldingView;
import comity.editing.TreatCitation;
import comity.editing.TreatmentEffect;
import comity.web.common.Choice;
import comity.web.common.Texts;
import comity.web.shell.Page;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

/**
 * Confirms, corrects or dismisses a citation that the machine has found, or without {@code no} adds one. What is saved
 * is what was previewed: another choice is previewed first (section 11).
 */
@Named
@ViewScoped
public class CitationForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int DEEPEST = 4;

    @Inject
    private CitationEditing editing;

    @Inject
    private EditorsDesk desk;

    @Inject
    private EditingWords words;

    @Inject
    private Texts texts;

    @Inject
    private Page page;

    private Integer no;
    private int version;
    private String from = "";
    private String citation = "";
    private String treatment = "";
    private String depth = "";
    private String holding = "";
    private boolean none;
    private String seen;
    private boolean changed;
    private transient TreatmentEffect effect;

    public void load() {
        desk.load();
        version = desk.getView().version();
        Long asked = desk.number("no");
        if (asked == null) {
            return;
        }
        no = asked.intValue();
        DeskView.Cited cited = getCited();
        treatment = cited.treatment();
        depth = text(cited.depth());
        holding = text(cited.holding());
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString();
    }

    public void see() {
        none = false;
        changed = false;
        look();
    }

    public void seeNone() {
        none = true;
        changed = false;
        look();
    }

    /** After a conflict: the effect of what was typed on what is in force now. */
    public void again() {
        version = desk.getView().version();
        changed = false;
        look();
    }

    private void look() {
        seen = null;
        effect = isNew()
                ? editing.preview(desk.getSlug(), added(), desk.actor())
                : editing.preview(desk.getSlug(), no, treated(), desk.actor());
        seen = chosen();
    }

    /** Saves what was previewed. */
    public String save() {
        if (!chosen().equals(seen)) {
            changed = true;
            look();
            return null;
        }
        if (isNew()) {
            editing.add(desk.getSlug(), added(), desk.actor());
        } else {
            editing.treat(desk.getSlug(), no, treated(), desk.actor());
        }
        return page.done(desk.getPath(), "editing.cite.saved");
    }

    private String chosen() {
        return none ? "none" : String.join("|", from, citation, treatment, depth, holding);
    }

    private TreatCitation treated() {
        return new TreatCitation(
                version,
                how(),
                depth.isBlank() ? null : Integer.valueOf(depth),
                holding.isBlank() ? null : Long.valueOf(holding),
                none);
    }

    private AddCitation added() {
        return new AddCitation(
                version,
                from.isBlank() ? null : Integer.valueOf(from),
                citation,
                how(),
                depth.isBlank() ? null : Integer.valueOf(depth),
                null);
    }

    private Treatment how() {
        return treatment.isBlank() ? null : Treatment.valueOf(treatment);
    }

    public boolean isNew() {
        return no == null;
    }

    public DeskView.Cited getCited() {
        return no == null ? null : desk.getView().citation(no);
    }

    /** Somebody has changed a citation of this decision since this page was opened. */
    public boolean isBehind() {
        return version != desk.getView().version();
    }

    public List<Difference> getDifferences() {
        if (isNew()) {
            return List.of();
        }
        DeskView.Cited now = getCited();
        return Difference.of(List.of(
                new Difference("editing.cite.treatment", words.cited(now), typedWords()),
                new Difference("editing.cite.holding", named(text(now.holding())), named(holding))));
    }

    private String typedWords() {
        if (none) {
            return texts.get("editing.cite.notOne");
        }
        return (treatment.isBlank() ? "" : words.treatment(treatment))
                + (depth.isBlank() ? "" : ", " + texts.get("editing.cite.depth." + depth));
    }

    private String named(String id) {
        return getCited().holdings().stream()
                .filter(one -> String.valueOf(one.id()).equals(id))
                .map(one -> words.numbers(one.paragraphs()))
                .findFirst()
                .orElse("");
    }

    /** Reversing and overruling are for the Appeals Chamber alone (section 11). */
    public List<Treatment> getTreatments() {
        boolean appeal = desk.getView().type() == DecisionType.A;
        return Arrays.stream(Treatment.values())
                .filter(how -> appeal || !how.isForAppealsOnly())
                .toList();
    }

    public List<Choice> getHoldings() {
        return isNew()
                ? List.of()
                : getCited().holdings().stream().map(this::choice).toList();
    }

    private Choice choice(HoldingView one) {
        return new Choice(String.valueOf(one.id()), words.numbers(one.paragraphs()) + ": " + one.statement(), false);
    }

    public List<Integer> getDepths() {
        return java.util.stream.IntStream.rangeClosed(1, DEEPEST).boxed().toList();
    }

    /** What the last look has shown, or null. */
    public TreatmentEffect getEffect() {
        return effect;
    }

    /** Whether there is something that was previewed and can be saved. */
    public boolean isSeen() {
        return seen != null;
    }

    /** Whether the choice has changed since its effect was shown. */
    public boolean isChanged() {
        return changed && effect != null;
    }

    public boolean isNone() {
        return none;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String value) {
        from = text(value);
    }

    public String getCitation() {
        return citation;
    }

    public void setCitation(String value) {
        citation = text(value);
    }

    public String getTreatment() {
        return treatment;
    }

    public void setTreatment(String value) {
        treatment = text(value);
    }

    public String getDepth() {
        return depth;
    }

    public void setDepth(String value) {
        depth = text(value);
    }

    public String getHolding() {
        return holding;
    }

    public void setHolding(String value) {
        holding = text(value);
    }
}
