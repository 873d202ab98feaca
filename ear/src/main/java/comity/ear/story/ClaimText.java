package comity.ear.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The words of a claim form (section 2.2), complete unless a story takes something out. */
public final class ClaimText {

    private final Map<String, Object> form = new LinkedHashMap<>();
    private final List<Map<String, Object>> claims = new ArrayList<>();
    private final List<Map<String, Object>> exhibits = new ArrayList<>();

    public ClaimText(List<String> claimants, String respondent, String title) {
        form.put("claimants", claimants);
        form.put("respondent", respondent);
        form.put("title", title);
        form.put("agent", contact("Agent", claimants.get(0)));
        form.put("deputyAgent", contact("Deputy", claimants.get(0)));
        form.put(
                "channels",
                List.of(
                        claimants.get(0).toLowerCase() + "@channel-one.example",
                        claimants.get(0).toLowerCase() + "@channel-two.example"));
        form.put("priorSteps", "Notes were exchanged and two rounds of talks were held; no other forum is seised.");
        form.put("jurisdictionBasis", "Both parties accepted the Accord without relevant reservation.");
        form.put(
                "publicSummary",
                "The claimant alleges that the respondent did not keep the provisions it cites. "
                        + "The respondent has not yet answered. Nothing has been found.");
        form.put("language", "en");
        form.put("urgency", Map.of("requested", false));
        form.put("claims", claims);
        form.put("exhibits", exhibits);
    }

    private static Map<String, Object> contact(String role, String state) {
        return Map.of(
                "name", role + " of " + state,
                "email", role.toLowerCase() + "@" + state.toLowerCase() + ".example",
                "phone", "+41 22 555 01 01");
    }

    /** Adds a claim on one measure. */
    public ClaimText claim(String category, String measure, List<String> provisions, LocalDate from, LocalDate to) {
        Map<String, Object> claim = new HashMap<>();
        claim.put("category", category);
        claim.put("measure", measure);
        claim.put("singleIncident", false);
        claim.put("from", from.toString());
        claim.put("to", to == null ? null : to.toString());
        claim.put("ongoing", to == null);
        claim.put("place", Map.of("name", "Border district", "hostState", form.get("respondent"), "disputed", false));
        claim.put("provisions", provisions);
        claim.put(
                "facts",
                List.of(
                        "The claimant alleges that the measure was taken on the dates given {C-1}.",
                        "It alleges that the respondent was asked to end it and did not {C-1}."));
        claim.put("attribution", "ORGAN");
        claim.put("confidence", 4);
        claim.put("harm", "Persons and services of the claimant were affected from the first day of the period.");
        claim.put("remedies", List.of("CESS"));
        if (category.equals("DEC-UNFD")) {
            claim.put("accusation", accusation(from));
        }
        claims.add(claim);
        return this;
    }

    /** The public accusation that a negative declaration answers. */
    private static Map<String, Object> accusation(LocalDate on) {
        return Map.of(
                "by",
                "Spokesperson of the respondent, press statement",
                "on",
                on.toString(),
                "text",
                "The claimant is said to have paid persons to disturb a public vote.",
                "link",
                "https://press.example/statements/" + on);
    }

    public ClaimText remedies(String... remedies) {
        claims.get(claims.size() - 1).put("remedies", List.of(remedies));
        return this;
    }

    /** Facts of the last claim, one paragraph each. */
    public ClaimText facts(List<String> paragraphs) {
        claims.get(claims.size() - 1).put("facts", paragraphs);
        return this;
    }

    public ClaimText summary(String words) {
        form.put("publicSummary", words);
        return this;
    }

    public ClaimText urgent(Map<String, Object> urgency) {
        form.put("urgency", urgency);
        return this;
    }

    public ClaimText credentials(long upload) {
        form.put("credentials", Map.of("upload", upload));
        return this;
    }

    /** Adds an exhibit to the index; the first is C-1. */
    public ClaimText exhibit(long upload, String title, LocalDate date, String requestedClass) {
        Map<String, Object> exhibit = new HashMap<>();
        exhibit.put("file", Map.of("upload", upload));
        exhibit.put("title", title);
        exhibit.put("date", date.toString());
        exhibit.put("source", "Records of the claimant");
        exhibit.put("language", "en");
        exhibit.put("requestedClass", requestedClass);
        exhibits.add(exhibit);
        return this;
    }

    public ClaimText put(String field, Object value) {
        form.put(field, value);
        return this;
    }

    public Map<String, Object> form() {
        return form;
    }
}
