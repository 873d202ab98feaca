package comity.web.precedent;

import comity.precedent.PrecedentResults;
import comity.web.common.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;

/** Names of types, outcomes, standards and treatments in the reader's language. */
@Named
@RequestScoped
public class PrecedentWords {

    @Inject
    Texts texts;

    @Inject
    EditedWords edited;

    public String type(Object type) {
        return texts.get("precedent.type." + type);
    }

    public String result(Object result) {
        return texts.get("precedent.result." + result);
    }

    public String standard(Object standard) {
        return standard == null ? "–" : texts.get("precedent.standard." + standard);
    }

    public String remedies(List<String> codes) {
        return codes.isEmpty() ? "–" : codes.stream().map(this::remedy).collect(Collectors.joining(", "));
    }

    private String remedy(String code) {
        return texts.has("precedent.remedy." + code) ? texts.get("precedent.remedy." + code) : code;
    }

    public String category(String code) {
        return texts.has("precedent.category." + code) ? texts.get("precedent.category." + code) : code;
    }

    public String adoption(Object status) {
        return texts.get("precedent.adoption." + status);
    }

    public String opinion(Object kind, String judge) {
        return texts.of("precedent.opinion." + kind, judge);
    }

    /** Mark of an adoption status: shape before colour. */
    public String adoptionMark(Object status) {
        return switch (String.valueOf(status)) {
            case "ADOPTED", "ADOPTED_AS_MODIFIED" -> "ok";
            case "REJECTED" -> "no";
            default -> "todo";
        };
    }

    /** A facet's value. */
    public String label(String facet, String value) {
        return switch (facet) {
            case "type" -> type(value);
            case "outcome" -> result(value);
            case "category" -> category(value);
            case "status" -> edited.status(value);
            case "treatment" -> edited.treatment(value, true);
            case "keyword" -> edited.term(value);
            default -> value;
        };
    }

    /** Why a hit was found. */
    public String reason(PrecedentResults.Hit hit) {
        String numbers = hit.places().stream()
                .map(PrecedentResults.Place::number)
                .filter(number -> number != null)
                .distinct()
                .map(this::place)
                .collect(Collectors.joining(", "));
        return switch (hit.reason()) {
            case CITATION -> texts.get("precedent.reason.citation");
            case TITLE -> texts.get("precedent.reason.title");
            case LABEL -> texts.get("precedent.reason.label");
            case TEXT ->
                numbers.isEmpty()
                        ? texts.get("precedent.reason.text")
                        : hit.placeCount() > hit.places().size()
                                ? texts.of("precedent.reason.more", numbers, hit.placeCount())
                                : texts.of("precedent.reason.places", numbers);
        };
    }

    /** A paragraph as it is cited; operative paragraphs stand in brackets. */
    public String place(String number) {
        return number.startsWith("(") ? number : "§ " + number;
    }

    /** Anchor of a paragraph on its page. */
    public String anchor(String number) {
        return number == null ? "" : number.startsWith("(") ? "#op" + number.replaceAll("\\D", "") : "#p" + number;
    }

    public String joined(List<String> words) {
        return String.join(", ", words);
    }

    public String path(PrecedentResults.Hit hit) {
        return path(hit.slug(), hit.external());
    }

    public String path(String slug, boolean external) {
        return Reference.path(slug, external);
    }
}
