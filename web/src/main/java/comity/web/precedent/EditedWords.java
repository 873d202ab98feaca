package comity.web.precedent;

import comity.decision.Treatment;
import comity.editing.HoldingStatus;
import comity.editing.Term;
import comity.editing.Thesaurus;
import comity.web.common.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Statuses, kinds, effects, treatments and keywords in the reader's language, with the mark that stands before them. */
@Named
@RequestScoped
public class EditedWords {

    private static final String ENGLISH = "en";

    @Inject
    Texts texts;

    @Inject
    Thesaurus thesaurus;

    private Map<String, Term> terms;

    /** A code and how often it occurs. */
    public record Count(Object code, long times) {}

    public String status(Object status) {
        return texts.get("edited.status." + status);
    }

    /** Mark of a status: shape before colour. */
    public String statusMark(Object status) {
        return switch (HoldingStatus.valueOf(String.valueOf(status))) {
            case GOOD -> "ok";
            case QUALIFIED -> "run";
            case DOUBTED -> "soon";
            case BAD -> "over";
        };
    }

    public String kind(Object kind) {
        return texts.get("edited.kind." + kind);
    }

    public String effect(Object effect) {
        return texts.get("edited.effect." + effect);
    }

    public String rule(Object rule) {
        return texts.get("edited.rule." + rule);
    }

    /** How a decision was treated; one that no editor has confirmed says so. */
    public String treatment(Object treatment, boolean confirmed) {
        return texts.get(confirmed ? "precedent.treatment." + treatment : "precedent.treatment.open");
    }

    public String treatmentMark(Object treatment, boolean confirmed) {
        if (!confirmed) {
            return "todo";
        }
        return switch (Treatment.valueOf(String.valueOf(treatment)).polarity()) {
            case POSITIVE -> "ok";
            case NEUTRAL -> "done";
            case LIMITING -> "run";
            case NEGATIVE -> "soon";
            case FATAL -> "over";
        };
    }

    /** A map of counts as a list, in its order. */
    public List<Count> counts(Map<?, Long> counted) {
        return counted == null
                ? List.of()
                : counted.entrySet().stream()
                        .map(one -> new Count(one.getKey(), one.getValue()))
                        .toList();
    }

    /** "2 holdings qualified". */
    public String counted(Count count) {
        return texts.count("edited.count." + count.code(), count.times());
    }

    /** A term below those above it. */
    public String path(Term term) {
        return term.path()
                .getOrDefault(texts.locale().getLanguage(), term.path().get(ENGLISH));
    }

    /** The same by its id; an id that the thesaurus does not have stays as it is. */
    public String term(String id) {
        if (terms == null) {
            terms = thesaurus.terms().stream().collect(Collectors.toMap(Term::id, Function.identity()));
        }
        return terms.containsKey(id) ? path(terms.get(id)) : id;
    }
}
