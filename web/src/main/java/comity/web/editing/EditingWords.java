package comity.web.editing;

import comity.editing.DeskView;
import comity.editing.HoldingView;
import comity.editing.Term;
import comity.web.common.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Names of statuses, kinds and treatments, terms of the thesaurus and lines of the log in the reader's language. */
@Named
@RequestScoped
public class EditingWords {

    private static final Pattern KIND = Pattern.compile("^(RATIO|OBITER|FINDING_OF_FACT|PROCEDURAL): ");
    private static final Pattern EFFECT = Pattern.compile("(?<= )(EXPANDS|NARROWS|CLARIFIES|LEAVES_OPEN)(?=[,)])");

    @Inject
    Texts texts;

    public String status(Object status) {
        return texts.get("editing.status." + status);
    }

    /** Shape beside the status of a holding. */
    public String mark(Object status) {
        return switch (String.valueOf(status)) {
            case "GOOD" -> "ok";
            case "QUALIFIED" -> "run";
            case "DOUBTED" -> "soon";
            default -> "over";
        };
    }

    public String term(Term term) {
        return term.path()
                .getOrDefault(texts.locale().getLanguage(), term.path().get("en"));
    }

    public String terms(List<Term> terms) {
        return terms.stream().map(this::term).collect(Collectors.joining("; "));
    }

    public String treatment(Object treatment) {
        return texts.get("precedent.treatment." + treatment);
    }

    /** {@code H2-5, narrows (context)}. */
    public String reading(HoldingView.Reading reading) {
        return reading.provision() + ", " + texts.get("editing.effect." + reading.effect())
                + (reading.rule() == null ? "" : " (" + texts.get("editing.rule." + reading.rule()) + ")");
    }

    public String numbers(List<Integer> paragraphs) {
        return paragraphs.stream().map(number -> "§ " + number).collect(Collectors.joining(", "));
    }

    /** State of a citation, with its shape. */
    public String citedMark(DeskView.Cited cited) {
        return switch (cited.state()) {
            case "CONFIRMED" -> "done";
            case "NOT_A_CITATION" -> "no";
            default -> "todo";
        };
    }

    public String cited(DeskView.Cited cited) {
        return switch (cited.state()) {
            case "CONFIRMED" -> treatment(cited.treatment()) + ", " + texts.get("editing.cite.depth." + cited.depth());
            case "NOT_A_CITATION" -> texts.get("editing.cite.notOne");
            default -> texts.get(cited.byEditor() ? "editing.cite.editor" : "editing.cite.auto");
        };
    }

    /** A side of a line of the log, with the words of the program in those of the reader. */
    public String logged(DeskView.Change line, String side) {
        return switch (line.thing()) {
            case STATUS -> side.isEmpty() ? "" : status(side);
            case CITATION -> citation(side);
            case HOLDING -> holding(side);
            case PROVISION -> word(side, ": ");
            case HEADNOTE -> side;
        };
    }

    private String citation(String side) {
        int blank = side.indexOf(' ');
        return blank < 0 ? word(side, " ") : treatment(side.substring(0, blank)) + "," + side.substring(blank);
    }

    /** The word of the program before the separator, and what follows as it is. */
    private String word(String side, String separator) {
        int end = side.indexOf(separator);
        String key = "editing.word." + (end < 0 ? side : side.substring(0, end));
        return texts.has(key) ? texts.get(key) + (end < 0 ? "" : side.substring(end)) : side;
    }

    private String holding(String side) {
        String kind = replaced(KIND.matcher(side), "editing.kind.", ": ");
        return replaced(EFFECT.matcher(kind), "editing.effect.", "");
    }

    private String replaced(Matcher found, String prefix, String after) {
        return found.replaceAll(match -> Matcher.quoteReplacement(texts.get(prefix + match.group(1)) + after));
    }
}
