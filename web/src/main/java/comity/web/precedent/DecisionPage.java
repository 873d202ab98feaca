package comity.web.precedent;

import comity.decision.DecisionReading;
import comity.decision.DecisionView;
import comity.decision.SealReport;
import comity.editing.EditedDecision;
import comity.editing.EditedReading;
import comity.editing.HoldingStatus;
import comity.editing.HoldingView;
import comity.web.access.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** A decision, read like a printed judgment. */
@Named
@RequestScoped
public class DecisionPage {

    @Inject
    DecisionReading decisions;

    @Inject
    CurrentActor actor;

    @Inject
    PrecedentWords words;

    @Inject
    EditedReading editedReading;

    @Inject
    HttpServletRequest request;

    private DecisionView decision;
    private SealReport seal;
    private EditedDecision edited;
    private Map<String, HoldingStatus> flags = Map.of();

    /** A line of the table of contents. */
    public record Chapter(String anchor, String words, String paragraphs) {}

    public void load() {
        Object name = request.getAttribute(DecisionRoutes.NAME);
        decision = decisions.read(name == null ? request.getParameter("id") : name.toString(), actor.actor());
        if (decision.publishedAt() != null) {
            edited = editedReading.of(decision.slug());
            flags = editedReading.flags(decision.cites().stream()
                    .map(DecisionView.Citation::slug)
                    .filter(Objects::nonNull)
                    .collect(Collectors.toSet()));
        }
        if (request.getParameter("seal") != null) {
            seal = decisions.examineSeal(decision.slug(), actor.actor());
        }
    }

    public DecisionView getDecision() {
        return decision;
    }

    public SealReport getSeal() {
        return seal;
    }

    /** What editors have added; null until the decision is published. */
    public EditedDecision getEdited() {
        return edited;
    }

    /** Holdings that begin at a paragraph: they stand beside it. */
    public List<HoldingView> holdingsAt(Integer paragraph) {
        return holdings(holding -> holding.first().equals(paragraph));
    }

    /** Holdings that began at an earlier paragraph and rest on this one too. */
    public List<HoldingView> holdingsOver(Integer paragraph) {
        return holdings(holding ->
                holding.paragraphs().contains(paragraph) && !holding.first().equals(paragraph));
    }

    private List<HoldingView> holdings(Predicate<HoldingView> stands) {
        return edited == null
                ? List.of()
                : edited.holdings().stream().filter(stands).toList();
    }

    /** What stands today of the holdings at a paragraph of an earlier decision; null where there is none. */
    public HoldingStatus flag(String slug, Integer paragraph) {
        return flags.get(slug + "#" + paragraph);
    }

    /** Whether any paragraph that is cited has a status. */
    public boolean isFlagged() {
        return decision.cites().stream().anyMatch(cited -> flag(cited.slug(), cited.paragraph()) != null);
    }

    /** First-level headings with the paragraphs under them. */
    public List<Chapter> getChapters() {
        Map<DecisionView.Line, int[]> chapters = new LinkedHashMap<>();
        int[] range = null;
        for (DecisionView.Line line : decision.lines()) {
            if (line.kind().equals("HEADING") && line.level() <= 1) {
                range = new int[2];
                chapters.put(line, range);
            } else if (line.number() != null && range != null) {
                range[0] = range[0] == 0 ? line.number() : range[0];
                range[1] = line.number();
            }
        }
        List<Chapter> list = new ArrayList<>();
        chapters.forEach((line, numbers) -> list.add(new Chapter(line.anchor(), line.words(), written(numbers))));
        return list;
    }

    private static String written(int[] range) {
        return range[0] == 0 ? "" : range[0] == range[1] ? "" + range[0] : range[0] + "–" + range[1];
    }

    /** The outcome of the case in one word: the common one, or "in part" where claims differ. */
    public String getOutcome() {
        List<String> results = decision.outcomes().stream()
                .map(outcome -> outcome.result().name())
                .distinct()
                .toList();
        if (results.isEmpty()) {
            return words.type(decision.type());
        }
        if (results.size() == 1) {
            return words.result(results.get(0));
        }
        boolean some = results.stream().anyMatch(result -> result.startsWith("UPHELD"));
        return words.result(some ? "UPHELD_IN_PART" : "MIXED");
    }

    public String getOutcomeDetail() {
        return decision.outcomes().stream()
                .map(outcome -> outcome.claimNo() + ": " + words.result(outcome.result()))
                .collect(Collectors.joining("; "));
    }

    public String getJudges() {
        return decision.formation().stream().map(DecisionView.Judge::name).collect(Collectors.joining(", "));
    }
}
