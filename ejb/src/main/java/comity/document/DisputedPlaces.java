package comity.document;

import comity.gazetteer.Gazetteer;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** Section 0, rule 8: a paper that names a disputed place of the gazetteer carries the fixed disclaimer. */
@Dependent
public class DisputedPlaces {

    @Inject
    Gazetteer gazetteer;

    protected DisputedPlaces() {}

    /** Without a gazetteer no place is disputed. */
    static DisputedPlaces none() {
        return new DisputedPlaces();
    }

    /** The paper as it is, or with the disclaimer as its last paragraph. */
    Paper disclaim(Paper paper) {
        List<String> named = gazetteer == null
                ? List.of()
                : gazetteer.disputedNames().stream().filter(paper::names).toList();
        if (named.isEmpty()) {
            return paper;
        }
        List<Paper.Part> parts = new ArrayList<>(paper.parts());
        parts.add(new Paper.Text(
                PaperTexts.of("gazetteer", paper.language()).text("disclaimer", String.join(", ", named))));
        return paper.with(parts);
    }
}
