package comity.ear.filing;

import static comity.ear.house.House.as;
import static comity.ear.house.House.axe;
import static comity.ear.house.House.browser;
import static comity.ear.house.House.desk;
import static comity.ear.house.House.screenshot;
import static comity.ear.house.House.url;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.microsoft.playwright.Page;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** S02: referral, invitation, review and their ends; X2: filing anew. */
class IntakePathsIT {

    private static ValidatableResponse post(String login, String path, Object body) {
        return as(login).body(body).post(path).then();
    }

    private static Map<String, Object> whole() {
        return Papers.whole("run " + UUID.randomUUID());
    }

    private static String filed(Map<String, Object> form) {
        return post("xa.agent", "/claims", Papers.signed(form))
                .statusCode(201)
                .extract()
                .path("reference");
    }

    private static void finish(String reference, String outcome) {
        Map<String, Object> end = new HashMap<>();
        end.put("version", as("clerk1").get("/examinations/" + reference).<Integer>path("version"));
        end.put("points", List.of());
        end.put("outcome", outcome);
        post("clerk1", "/examinations/" + reference, end).statusCode(201);
    }

    private static String stage(String reference) {
        return as("registrar").get("/examinations/" + reference).path("stage");
    }

    private static String invited() {
        Map<String, Object> form = whole();
        form.put("respondent", "XZ");
        form.put("title", "Zarland – Measures concerning the grid controls of Port Selvane");
        String reference = filed(form);
        finish(reference, "REFER");
        post(
                        "registrar",
                        "/examinations/" + reference + "/referral",
                        Map.of("ground", "NON_SIGNATORY", "reasons", "Z."))
                .statusCode(201);
        post(
                        "president",
                        "/examinations/" + reference + "/referral/decision",
                        Map.of("decision", "INVITE", "reasons", "It may wish to be heard."))
                .statusCode(201)
                .body("stage", equalTo("INVITED"));
        return reference;
    }

    @Test
    void a_state_that_is_no_signatory_is_invited_accepts_and_is_sued() {
        String reference = invited();
        post("registrar", "/examinations/" + reference + "/acceptance", Map.of("reasons", " "))
                .statusCode(422);
        post("registrar", "/examinations/" + reference + "/acceptance", Map.of("reasons", "Letter of its minister."))
                .statusCode(201)
                .body("stage", equalTo("DECIDE"));
        post("registrar", "/examinations/" + reference + "/registration", Map.of())
                .statusCode(201);
    }

    @Test
    void without_acceptance_in_ten_days_the_claim_is_refused() {
        String reference = invited();
        desk().advanceTo(desk().now().plus(Duration.ofDays(9)));
        assertThat(stage(reference)).isEqualTo("INVITED");
        desk().advanceTo(desk().now().plus(Duration.ofDays(6)));
        assertThat(stage(reference)).isEqualTo("NOT_REGISTERED");
        post("registrar", "/examinations/" + reference + "/acceptance", Map.of("reasons", "Too late."))
                .statusCode(409);
    }

    @Test
    void a_ground_that_the_tables_contradict_is_no_ground() {
        String reference = filed(whole());
        finish(reference, "REFER");
        for (String ground : List.of("DUPLICATE", "NON_SIGNATORY")) {
            post("registrar", "/examinations/" + reference + "/referral", Map.of("ground", ground, "reasons", "x"))
                    .statusCode(422)
                    .body("code", equalTo("OUTCOME_NOT_OPEN"));
        }
        post("registrar", "/examinations/" + reference + "/referral", Map.of("ground", "ABUSE", "reasons", "Spam."))
                .statusCode(201);
        post(
                        "president",
                        "/examinations/" + reference + "/referral/decision",
                        Map.of("decision", "INVITE", "reasons", "x"))
                .statusCode(422);
        post(
                        "president",
                        "/examinations/" + reference + "/referral/decision",
                        Map.of("decision", "REFUSE", "reasons", "It is."))
                .statusCode(201)
                .body("stage", equalTo("NOT_REGISTERED"));
    }

    @Test
    void a_duplicate_that_the_president_admits_may_be_registered() {
        Map<String, Object> form = whole();
        filed(form);
        String second = filed(form);
        finish(second, "REFER");
        post("registrar", "/examinations/" + second + "/referral", Map.of("ground", "DUPLICATE", "reasons", "Same."))
                .statusCode(201);
        post(
                        "president",
                        "/examinations/" + second + "/referral/decision",
                        Map.of("decision", "ADMIT", "reasons", "Another month."))
                .statusCode(201);
        post("registrar", "/examinations/" + second + "/registration", Map.of()).statusCode(201);
    }

    @Test
    void section_1_the_vice_president_decides_a_referral_only_while_the_president_is_recorded_as_absent() {
        String reference = filed(whole());
        finish(reference, "REFER");
        post("registrar", "/examinations/" + reference + "/referral", Map.of("ground", "ABUSE", "reasons", "Spam."))
                .statusCode(201);
        String decision = "/examinations/" + reference + "/referral/decision";
        Map<String, Object> admit = Map.of("decision", "ADMIT", "reasons", "No abuse.");
        post("vice.president", decision, admit).statusCode(403).body("code", equalTo("PRESIDENT_ACTS"));
        String today =
                LocalDate.ofInstant(desk().now(), ZoneId.of("Europe/Zurich")).toString();
        Map<String, Object> away = Map.of("from", today, "to", today, "reason", "On mission.");
        post("vice.president", "/people/absences", away).statusCode(403);
        post("clerk1", "/people/absences", away).statusCode(404);
        String absence = post("registrar", "/people/absences", away)
                .statusCode(201)
                .extract()
                .path("subject");
        try {
            post("registrar", "/people/absences", away).statusCode(409).body("code", equalTo("ABSENT_ALREADY"));
            post("president", decision, admit).statusCode(403).body("code", equalTo("PRESIDENT_AWAY"));
            post("vice.president", decision, admit).statusCode(201);
        } finally {
            post("president", "/people/absences/" + absence + "/end", Map.of()).statusCode(201);
        }
        post("president", "/people/absences/" + absence + "/end", Map.of())
                .statusCode(409)
                .body("code", equalTo("ABSENCE_OVER"));
    }

    @Test
    void the_registrar_sends_a_form_back_and_the_clerk_has_it_again() {
        String reference = filed(whole());
        finish(reference, "READY");
        post("clerk1", "/examinations/" + reference + "/return", Map.of("reasons", "x"))
                .statusCode(403);
        post("registrar", "/examinations/" + reference + "/return", Map.of("reasons", "See D07."))
                .statusCode(201)
                .body("stage", equalTo("EXAMINE"));
        finish(reference, "READY");
        assertThat(stage(reference)).isEqualTo("DECIDE");
    }

    @Test
    void a_president_who_is_a_national_of_a_party_leaves_the_act_to_the_vice_president() {
        Map<String, Object> form = whole();
        form.put("respondent", "XN");
        form.put("title", "Norvia – Measures concerning the grid controls of Port Selvane");
        String reference = filed(form);
        finish(reference, "REFER");
        post("registrar", "/examinations/" + reference + "/referral", Map.of("ground", "ABUSE", "reasons", "Spam."))
                .statusCode(201);
        Map<String, Object> admit = Map.of("decision", "ADMIT", "reasons", "No.");
        post("president", "/examinations/" + reference + "/referral/decision", admit)
                .statusCode(403)
                .body("code", equalTo("NATIONAL_OF_PARTY"));
        post("vice.president", "/examinations/" + reference + "/referral/decision", admit)
                .statusCode(201);
    }

    @Test
    void a_refusal_nobody_asks_to_review_is_final_and_filing_anew_is_free() {
        Map<String, Object> form = whole();
        String reference = filed(form);
        finish(reference, "REFUSE");
        post("registrar", "/examinations/" + reference + "/refusal", Map.of("reasons", "No form."))
                .statusCode(201);
        desk().advanceTo(desk().now().plus(Duration.ofDays(14)));
        assertThat(stage(reference)).isEqualTo("NOT_REGISTERED");
        post("xa.agent", "/examinations/" + reference + "/review", Map.of("reasons", "Late."))
                .statusCode(409);
        String again = filed(form);
        assertThat(as("clerk1").get("/examinations/" + again).<String>path("duplicateOf"))
                .isNull();
    }

    @Test
    void the_president_reviews_by_hand() {
        String reference = filed(whole());
        finish(reference, "REFUSE");
        post("registrar", "/examinations/" + reference + "/refusal", Map.of("reasons", "The measure is not one."))
                .statusCode(201);
        List<String> faults = new ArrayList<>();
        Page agent = browser("xa.agent");
        agent.navigate(url() + "/filing/receipt?case=" + reference);
        agent.locator("#reasons").fill("It is one: see paragraph 1.");
        agent.locator("#reviewGo").click();
        agent.waitForURL("**/filing/receipt?**");
        Page president = browser("president");
        president.navigate(url() + "/filing/examine?case=" + reference);
        screenshot(president, "09-review");
        faults.addAll(axe(president));
        president.locator("#reasons").fill("The form suffices.");
        president.locator("#setaside").click();
        president.waitForURL("**/filing/examine?**");
        Page registrar = browser("registrar");
        registrar.navigate(url() + "/filing/examine?case=" + reference);
        screenshot(registrar, "09-decide");
        faults.addAll(axe(registrar));
        assertThat(registrar.locator("#register").isVisible()).isTrue();
        assertThat(faults).isEmpty();
        List.of(agent, president, registrar).forEach(Page::close);
    }

    @Test
    void a_withdrawn_claim_is_filed_anew_once() {
        Map<String, Object> form = whole();
        withdraw(filed(form));
        withdraw(filed(form));
        post("xa.agent", "/claims", Papers.signed(form))
                .statusCode(409)
                .body("code", equalTo("REFILED_BEFORE"))
                .body("rule", equalTo("X2"));
    }

    private static void withdraw(String reference) {
        finish(reference, "READY");
        String docket = post("registrar", "/examinations/" + reference + "/registration", Map.of())
                .statusCode(201)
                .extract()
                .path("docketNumber");
        post("xa.agent", "/cases/" + docket + "/withdrawal", Map.of("reasons", "It is settled between us."))
                .statusCode(201);
    }

    @Test
    void a_reservation_is_noted_and_hinders_nothing() {
        Map<String, Object> form = whole();
        form.put("respondent", "XE");
        form.put("title", "Estmark – Measures concerning the grid controls of Port Selvane");
        Papers.claim(form).put("category", "TER-RECG");
        Papers.claim(form).put("provisions", List.of("H2-4"));
        Papers.claim(form).put("place", Map.of("id", "GZ-005"));
        String reference = filed(form);
        Response sheet = as("clerk1").get("/examinations/" + reference);
        assertThat(sheet.<Boolean>path("reservationMatch")).isTrue();
        assertThat(sheet.<String>path("proposed")).isEqualTo("REGISTER");
    }
}
