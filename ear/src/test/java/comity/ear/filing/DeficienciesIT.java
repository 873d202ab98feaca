package comity.ear.filing;

import static comity.ear.house.House.as;
import static comity.ear.house.House.browser;
import static comity.ear.house.House.url;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Section 2.2, D01 to D21: a whole form with exactly one fault gets exactly that finding, in the same words everywhere. */
class DeficienciesIT {

    /** A fault: what is changed in a whole form, and the step of the guided filing in which it is settled. */
    record Fault(String code, int step, Consumer<Map<String, Object>> change) {
        @Override
        public String toString() {
            return code;
        }

        Map<String, Object> form() {
            Map<String, Object> form = Papers.whole("run " + UUID.randomUUID());
            change.accept(form);
            return form;
        }
    }

    private static Fault form(String code, int step, String field, Object value) {
        return new Fault(code, step, form -> form.put(field, value));
    }

    private static Fault claim(String code, String field, Object value) {
        return new Fault(code, 3, form -> Papers.claim(form).put(field, value));
    }

    static Stream<Fault> faults() {
        return Stream.of(
                form("D01", 1, "claimants", List.of("XA", "XZ")),
                new Fault("D02", 1, form -> {
                    form.put("respondent", "XZ");
                    form.put("title", "Zarland – Measures concerning the grid controls of Port Selvane");
                }),
                form("D03", 1, "channels", List.of("one@aurelia.example")),
                form("D04", 1, "credentials", null),
                form("D05", 1, "title", "Measures concerning the grid controls of Port Selvane"),
                claim("D06", "category", null),
                claim("D07", "measure", "Something was done."),
                claim("D08", "to", null),
                new Fault("D09", 3, DeficienciesIT::nowhere),
                claim("D10", "provisions", List.of()),
                claim("D11", "facts", List.of()),
                claim("D12", "attribution", null),
                claim("D13", "harm", null),
                claim("D14", "remedies", List.of()),
                form("D15", 2, "priorSteps", null),
                form("D16", 2, "jurisdictionBasis", null),
                form("D17", 5, "urgency", Map.of("requested", true, "grounds", "It is pressing.")),
                form("D18", 6, "publicSummary", null),
                form("D19", 1, "language", null),
                new Fault("D20", 4, form -> {
                    Map<String, Object> exhibit = new LinkedHashMap<>(exhibit(form));
                    exhibit.put("source", null);
                    form.put("exhibits", List.of(exhibit));
                }));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> exhibit(Map<String, Object> form) {
        return ((List<Map<String, Object>>) form.get("exhibits")).get(0);
    }

    /** An act on the ground without a place: everything else fits the subject. */
    private static void nowhere(Map<String, Object> form) {
        Papers.claim(form).put("category", "HNC-STAT");
        Papers.claim(form).put("provisions", List.of("H2-5"));
        Papers.claim(form).put("place", Map.of("name", "Lower Vey"));
    }

    private static Map<String, Object> signed(Fault fault, Map<String, Object> form) {
        boolean joint = fault.code().equals("D01");
        return Map.of("form", form, "signature", Map.of("name", "Cosimo Valdieri", "forAll", joint));
    }

    @Test
    void every_code_but_that_of_the_signature_stands_in_the_table_once() {
        List<String> codes = faults().map(Fault::code).toList();
        assertThat(codes).hasSize(20).doesNotHaveDuplicates().startsWith("D01").endsWith("D20");
    }

    @Test
    void a_whole_form_has_no_finding() {
        Response filed = as("xa.agent")
                .body(Papers.signed(Papers.whole("run " + UUID.randomUUID())))
                .post("/claims");
        assertThat(filed.statusCode()).isEqualTo(201);
        assertThat(filed.<List<String>>path("open.code")).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void a_form_with_one_fault_is_filed_with_exactly_that_finding(Fault fault) {
        Map<String, Object> form = fault.form();
        List<String> asked = as("xa.agent").body(form).post("/drafts/checks").path("code");
        assertThat(asked).as("asked before filing").containsExactly(fault.code());
        Response filed = as("xa.agent").body(signed(fault, form)).post("/claims");
        assertThat(filed.statusCode()).as(filed.asString()).isEqualTo(201);
        assertThat(filed.<List<String>>path("open.code")).containsExactly(fault.code());
        Response sheet = as("clerk1").get("/examinations/" + filed.path("reference"));
        assertThat(sheet.<List<String>>path("points.findAll { it.verdict == 'DEFICIENT' }.code"))
                .as("checklist")
                .containsExactly(fault.code());
        String result = switch (fault.code()) {
            case "D01" -> "REFUSE";
            case "D02" -> "REFER_PRESIDENT";
            default -> "CURE";
        };
        assertThat(sheet.<String>path("proposed")).isEqualTo(result);
    }

    @Test
    void a_joint_claim_that_only_one_agent_signs_lacks_a_signature() {
        Map<String, Object> form = Papers.whole("run " + UUID.randomUUID());
        form.put("claimants", List.of("XA", "XC"));
        Response filed = as("xa.agent").body(Papers.signed(form)).post("/claims");
        assertThat(filed.<List<String>>path("open.code")).containsExactly("D21");
    }

    @Test
    void the_page_says_each_finding_in_the_words_of_the_api() {
        Page page = browser("xa.agent");
        List<String> missing = new ArrayList<>();
        faults().forEach(fault -> {
            Response draft = as("xa.agent").body(fault.form()).post("/drafts");
            String words = draft.path("findings[0].text");
            page.navigate(url() + "/filing/claim?draft=" + draft.path("id") + "&step=" + fault.step());
            String rail = page.locator("aside.side .panel").innerText().replaceAll("\\s+", " ");
            if (!rail.contains(words.replaceAll("\\s+", " "))) {
                missing.add(fault.code() + ": " + words + " / " + rail);
            }
        });
        page.close();
        assertThat(missing).isEmpty();
    }
}
