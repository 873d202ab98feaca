package comity.filing;

import static comity.filing.FormLimits.blank;

import comity.filing.ClaimForm.Part;
import comity.filing.ClaimForm.Place;
import comity.instrument.Period;
import comity.instrument.Provisions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The checks D06 to D14, asked of each claim of a form. */
@ApplicationScoped
public class PartChecks {

    /** A reference to an exhibit within a paragraph: {@code {C-2/14}}. */
    public static final Pattern CITATION = Pattern.compile("\\{C-(\\d{1,3})(?:/(\\d{1,5}(?:-\\d{1,5})?))?\\}");

    private static final int WORDS_LEAST = 5;

    @Inject
    Provisions provisions;

    List<FormFinding> check(ClaimForm form, LocalDate today) {
        List<FormFinding> found = new ArrayList<>();
        for (int i = 0; i < form.claims().size(); i++) {
            String path = "claims[" + i + "].";
            Part claim = form.claims().get(i);
            subject(claim, path, found);
            period(claim, path, today, found);
            place(claim, path, found);
            invoked(form, claim, path, found);
            facts(form, claim, path, found);
            request(claim, path, found);
        }
        if (form.claims().isEmpty()) {
            found.add(FormFinding.of("D06", "claims", "NO_CLAIM"));
        }
        return found;
    }

    private static void subject(Part claim, String path, List<FormFinding> found) {
        if (Category.of(claim.category()).isEmpty()) {
            found.add(FormFinding.of("D06", path + "category", "NO_CATEGORY"));
        }
        if (blank(claim.measure())) {
            found.add(FormFinding.of("D07", path + "measure", "NO_MEASURE"));
        } else if (FormLimits.words(claim.measure()) < WORDS_LEAST) {
            found.add(FormFinding.of("D07", path + "measure", "NOT_SPECIFIC"));
        }
        if (Category.DEC_UNFD.code().equals(claim.category())) {
            accusation(claim.accusation(), path + "accusation.", found);
        }
    }

    /** A negative declaration is specific when it says which public accusation it answers. */
    private static void accusation(ClaimForm.Accusation made, String path, List<FormFinding> found) {
        if (made == null || blank(made.by())) {
            found.add(FormFinding.of("D07", path + "by", "NO_ACCUSER"));
        }
        if (made == null || made.on() == null) {
            found.add(FormFinding.of("D07", path + "on", "NO_ACCUSATION_DAY"));
        }
        if (made == null || blank(made.text())) {
            found.add(FormFinding.of("D07", path + "text", "NO_ACCUSATION_TEXT"));
        }
        if (made == null || blank(made.link())) {
            found.add(FormFinding.of("D07", path + "link", "NO_ACCUSATION_LINK"));
        }
    }

    private static void period(Part claim, String path, LocalDate today, List<FormFinding> found) {
        if (claim.from() == null) {
            found.add(FormFinding.of("D08", path + "from", "NO_BEGINNING"));
        } else if (claim.from().isAfter(today)) {
            found.add(FormFinding.of("D08", path + "from", "IN_THE_FUTURE"));
        }
        if (claim.to() == null && !claim.ongoing()) {
            found.add(FormFinding.of("D08", path + "to", "NO_END"));
        } else if (claim.to() != null && claim.from() != null && claim.to().isBefore(claim.from())) {
            found.add(FormFinding.of("D08", path + "to", "END_BEFORE_BEGINNING"));
        }
    }

    private static void place(Part claim, String path, List<FormFinding> found) {
        if (Category.of(claim.category()).filter(Category::isPhysical).isEmpty()) {
            return;
        }
        Place place = claim.place();
        if (place == null || (blank(place.name()) && blank(place.coordinates()))) {
            found.add(FormFinding.of("D09", path + "place.name", "NO_PLACE"));
        }
        if (place == null || blank(place.hostState())) {
            found.add(FormFinding.of("D09", path + "place.hostState", "NO_HOST_STATE"));
        }
        if (place != null && place.disputed() && blank(place.inControl())) {
            found.add(FormFinding.of("D09", path + "place.inControl", "NO_CONTROL"));
        }
    }

    private void invoked(ClaimForm form, Part claim, String path, List<FormFinding> found) {
        if (claim.provisions().isEmpty()) {
            found.add(FormFinding.of("D10", path + "provisions", "NO_PROVISION"));
            return;
        }
        Set<String> inForce = inForce(form, claim);
        for (int i = 0; i < claim.provisions().size(); i++) {
            if (!inForce.contains(claim.provisions().get(i))) {
                found.add(FormFinding.of(
                        "D10",
                        path + "provisions[" + i + "]",
                        "NOT_IN_FORCE",
                        claim.provisions().get(i)));
            }
        }
        if ("TRB-NCMP".equals(claim.category()) && blank(claim.orderCited())) {
            found.add(FormFinding.of("D10", path + "orderCited", "NO_ORDER_CITED"));
        }
    }

    static Period period(Part claim) {
        return new Period(claim.from(), claim.ongoing() ? null : claim.to());
    }

    private Set<String> inForce(ClaimForm form, Part claim) {
        Set<String> states = new HashSet<>(form.claimants());
        states.add(form.respondent());
        return provisions.inForceAmong(claim.provisions(), states, period(claim));
    }

    private static void facts(ClaimForm form, Part claim, String path, List<FormFinding> found) {
        if (claim.facts().stream().allMatch(FormLimits::blank)) {
            found.add(FormFinding.of("D11", path + "facts", "NO_FACTS"));
        }
        for (int i = 0; i < claim.facts().size(); i++) {
            for (int cited : cited(claim.facts().get(i))) {
                if (cited < 1 || cited > form.exhibits().size()) {
                    found.add(FormFinding.of(
                            "D11", path + "facts[" + i + "]", "CITES_ABSENT_EXHIBIT", i + 1, "C-" + cited));
                }
            }
        }
    }

    /** Numbers of the exhibits a paragraph cites, each once. */
    static Set<Integer> cited(String paragraph) {
        Set<Integer> numbers = new java.util.LinkedHashSet<>();
        Matcher citation = CITATION.matcher(paragraph == null ? "" : paragraph);
        while (citation.find()) {
            numbers.add(Integer.valueOf(citation.group(1)));
        }
        return numbers;
    }

    private static void request(Part claim, String path, List<FormFinding> found) {
        boolean attributed = claim.attribution() != null && claim.confidence() != null;
        if (!attributed
                && Category.of(claim.category())
                        .filter(Category::needsAttribution)
                        .isPresent()) {
            found.add(FormFinding.of(
                    "D12",
                    path + (claim.attribution() == null ? "attribution" : "confidence"),
                    claim.attribution() == null ? "NO_ATTRIBUTION" : "NO_CONFIDENCE"));
        }
        if (blank(claim.harm())) {
            found.add(FormFinding.of("D13", path + "harm", "NO_HARM"));
        }
        if (claim.remedies().isEmpty()) {
            found.add(FormFinding.of("D14", path + "remedies", "NO_REMEDY"));
        }
    }
}
