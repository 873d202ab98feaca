package comity.ear.filing;

import static comity.ear.house.House.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** S01 to S03 over the API: what is refused, what is deficient, what happens once. */
class ClaimApiIT {

    private static String anew() {
        return "run " + UUID.randomUUID();
    }

    private static ValidatableResponse post(String login, String path, Object body) {
        return as(login).body(body).post(path).then();
    }

    private static String filed() {
        return post("xa.agent", "/claims", Papers.signed(Papers.form(anew())))
                .statusCode(201)
                .extract()
                .path("reference");
    }

    private static Response sheet(String reference) {
        return as("clerk1").get("/examinations/" + reference);
    }

    private static Map<String, Object> met(String... codes) {
        List<Map<String, Object>> points = java.util.Arrays.stream(codes)
                .map(code -> Map.<String, Object>of("code", code, "verdict", "MET", "text", ""))
                .toList();
        return new HashMap<>(Map.of("points", points));
    }

    @Test
    void missing_parties_and_over_long_fields_are_named_with_their_paths() {
        Map<String, Object> form = Papers.form(anew());
        form.put("title", "x".repeat(141));
        form.remove("respondent");
        Map<String, Object> claim = new HashMap<>(first(form));
        claim.put("measure", "y".repeat(2001));
        claim.put("provisions", List.of("H2-15", "H2-99"));
        form.put("claims", List.of(claim));
        post("xa.agent", "/claims", Papers.signed(form))
                .statusCode(422)
                .contentType("application/problem+json")
                .body("code", equalTo("CLAIM_UNFILEABLE"))
                .body("errors.path", hasItems("title", "respondent", "claims[0].measure", "claims[0].provisions[1]"))
                .body("errors.code", hasItem("UNKNOWN_PROVISION"));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> first(Map<String, Object> form) {
        return ((List<Map<String, Object>>) form.get("claims")).get(0);
    }

    @Test
    void what_can_be_cured_is_filed_and_named() {
        Map<String, Object> form = Papers.form(anew());
        form.remove("priorSteps");
        post("xa.agent", "/claims", Papers.signed(form))
                .statusCode(201)
                .body("reference", startsWith("F-"))
                .body("open.code", hasItems("D04", "D15"));
    }

    @Test
    void the_same_key_files_once_and_answers_alike() {
        Map<String, Object> body = Papers.signed(Papers.form(anew()));
        String key = UUID.randomUUID().toString();
        String first = as("xa.agent")
                .header("Idempotency-Key", key)
                .body(body)
                .post("/claims")
                .path("reference");
        String second = as("xa.agent")
                .header("Idempotency-Key", key)
                .body(body)
                .post("/claims")
                .path("reference");
        assertThat(second).isEqualTo(first).isNotNull();
    }

    @Test
    void a_draft_is_filed_once_however_often_it_is_sent() {
        Response draft = as("xa.counsel").body(Papers.form(anew())).post("/drafts");
        Number id = draft.path("id");
        Map<String, Object> body =
                Map.of("draft", id, "signature", Map.of("name", "Cosimo Valdieri", "hash", draft.path("formHash")));
        String first = as("xa.agent").body(body).post("/claims").path("reference");
        String second = as("xa.agent").body(body).post("/claims").path("reference");
        assertThat(second).isEqualTo(first).isNotNull();
    }

    @Test
    void counsel_drafts_but_does_not_sign_and_other_states_see_nothing() {
        Number id = as("xa.counsel").body(Papers.form(anew())).post("/drafts").path("id");
        Map<String, Object> body = Map.of("draft", id, "signature", Map.of("name", "Prospero Almansi"));
        post("xa.counsel", "/claims", body).statusCode(403);
        as("xb.agent").get("/drafts/" + id).then().statusCode(404);
        String reference = filed();
        as("xd.agent").get("/examinations/" + reference).then().statusCode(404);
        as("xa.agent").get("/examinations/" + reference).then().statusCode(403);
    }

    @Test
    void a_foreign_name_or_a_stale_hash_signs_nothing() {
        Map<String, Object> form = Papers.form(anew());
        post("xa.agent", "/claims", Map.of("form", form, "signature", Map.of("name", "Somebody Else")))
                .statusCode(422)
                .body("errors.path", hasItem("signature.name"));
        post("xa.agent", "/claims", Map.of("form", form, "signature", Map.of("name", "Cosimo Valdieri", "hash", "00")))
                .statusCode(422)
                .body("errors.code", hasItem("SIGN_CHANGED"));
    }

    @Test
    void two_who_edit_one_draft_are_told_apart() {
        Response draft = as("xa.counsel").body(Papers.form(anew())).post("/drafts");
        Number id = draft.path("id");
        String tag = draft.header("ETag");
        Map<String, Object> mine = Papers.form(anew());
        mine.put("title", "Dravonia – First");
        as("xa.agent")
                .header("If-Match", tag)
                .body(mine)
                .put("/drafts/" + id)
                .then()
                .statusCode(200);
        mine.put("title", "Dravonia – Second");
        as("xa.deputy")
                .header("If-Match", tag)
                .body(mine)
                .put("/drafts/" + id)
                .then()
                .statusCode(409)
                .body("code", equalTo("DRAFT_CHANGED"))
                .body("errors.path", hasItem("title"));
    }

    @Test
    void two_clerks_on_one_examination_one_wins_and_the_other_sees_the_difference() {
        String reference = filed();
        String tag = sheet(reference).header("ETag");
        Map<String, Object> deficient =
                Map.of("points", List.of(Map.of("code", "D07", "verdict", "DEFICIENT", "text", "Say who acted.")));
        as("clerk2")
                .header("If-Match", tag)
                .body(deficient)
                .put("/examinations/" + reference)
                .then()
                .statusCode(200);
        as("clerk1")
                .header("If-Match", tag)
                .body(met("D07"))
                .put("/examinations/" + reference)
                .then()
                .statusCode(409)
                .body("code", equalTo("EXAMINATION_CHANGED"))
                .body("errors.path", hasItem("points[D07]"));
    }

    @Test
    void from_filing_over_notice_and_cure_to_registration() {
        Map<String, Object> form = Papers.form(anew());
        form.remove("priorSteps");
        String reference =
                post("xa.agent", "/claims", Papers.signed(form)).extract().path("reference");
        int version = sheet(reference).path("version");
        Map<String, Object> notice = met("D04");
        notice.put("version", version);
        post("clerk1", "/examinations/" + reference + "/deficiency-notice", notice)
                .statusCode(201)
                .body("stage", equalTo("DEFICIENT"));
        form.put("priorSteps", "Notes were exchanged.");
        Map<String, Object> other = new HashMap<>(form);
        other.put("respondent", "XB");
        post("xa.agent", "/examinations/" + reference + "/cure", Papers.signed(other))
                .statusCode(422)
                .body("errors.code", hasItem("PARTIES_STAY"));
        post("xa.agent", "/examinations/" + reference + "/cure", Papers.signed(form))
                .statusCode(201);
        Map<String, Object> ready = met("D04");
        ready.put("version", sheet(reference).<Integer>path("version"));
        ready.put("outcome", "READY");
        post("clerk1", "/examinations/" + reference, ready).statusCode(201).body("stage", equalTo("DECIDE"));
        post("clerk1", "/examinations/" + reference + "/registration", Map.of()).statusCode(403);
        post("registrar", "/examinations/" + reference + "/registration", Map.of())
                .statusCode(201)
                .body("docketNumber", startsWith("ESCT-"))
                .body("track", equalTo("NORMAL"));
        post("registrar", "/examinations/" + reference + "/registration", Map.of())
                .statusCode(409);
    }

    @Test
    void a_refusal_is_reviewed_by_the_president() {
        String reference = filed();
        Map<String, Object> refuse = met();
        refuse.put("version", sheet(reference).<Integer>path("version"));
        refuse.put("outcome", "REFUSE");
        post("clerk1", "/examinations/" + reference, refuse).statusCode(201);
        post("registrar", "/examinations/" + reference + "/refusal", Map.of("reasons", " "))
                .statusCode(422)
                .body("errors.path", hasItem("reasons"));
        post("registrar", "/examinations/" + reference + "/refusal", Map.of("reasons", "No form can cure this."))
                .statusCode(201)
                .body("stage", equalTo("REFUSED"));
        post("xa.agent", "/examinations/" + reference + "/review", Map.of("reasons", "It can be cured."))
                .statusCode(201);
        post("clerk1", "/examinations/" + reference + "/review/decision", Map.of("confirmed", false, "reasons", "x"))
                .statusCode(403);
        post(
                        "president",
                        "/examinations/" + reference + "/review/decision",
                        Map.of("confirmed", false, "reasons", "The form suffices."))
                .statusCode(201)
                .body("stage", equalTo("DECIDE"));
        post("registrar", "/examinations/" + reference + "/registration", Map.of())
                .statusCode(201);
    }

    @Test
    void the_same_claim_filed_twice_goes_to_the_president() {
        Map<String, Object> form = Papers.form(anew());
        post("xa.agent", "/claims", Papers.signed(form)).statusCode(201);
        String second =
                post("xa.agent", "/claims", Papers.signed(form)).extract().path("reference");
        sheet(second).then().body("proposed", equalTo("REFER_PRESIDENT"));
    }

    @Test
    void the_registry_of_instruments_says_what_binds_both() {
        List<String> both = as("xa.agent")
                .get("/instruments/provisions?a=XA&b=XD&from=2026-01-01&to=2026-02-01")
                .path("id");
        assertThat(both).contains("H2-15", "NST-XI").doesNotContain("INF-IV", "ECHR-2", "NST-US");
    }
}
