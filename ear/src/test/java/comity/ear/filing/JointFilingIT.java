package comity.ear.filing;

import static comity.ear.house.House.as;
import static comity.ear.house.House.desk;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** S01: joint claimants under one form, and one form against several respondents. */
class JointFilingIT {

    private static ValidatableResponse post(String login, String path, Object body) {
        return as(login).body(body).post(path).then();
    }

    private static Map<String, Object> whole() {
        return Papers.whole("run " + UUID.randomUUID());
    }

    @Test
    void joint_claimants_sign_one_frozen_form_and_the_last_signature_files_it() {
        Map<String, Object> form = whole();
        form.put("claimants", List.of("XA", "XC"));
        Response draft = as("xa.counsel").body(form).post("/drafts");
        String path = "/drafts/" + draft.path("id");
        Map<String, Object> mine = Map.of("name", "Cosimo Valdieri", "hash", draft.path("formHash"));
        as("xc.agent").get(path).then().statusCode(404);
        post("xa.agent", path + "/signatures", mine)
                .statusCode(201)
                .body("frozenHash", equalTo(draft.path("formHash")))
                .body("receipt", equalTo(null));
        post("xa.agent", path + "/signatures", mine).statusCode(409).body("code", equalTo("JOINTLY_SIGNED_ALREADY"));
        as("xa.counsel")
                .header("If-Match", as("xa.counsel").get(path).header("ETag"))
                .body(form)
                .put(path)
                .then()
                .statusCode(409)
                .body("code", equalTo("DRAFT_FROZEN"));
        as("xd.agent").get(path + "/signatures").then().statusCode(404);
        theLastSignatureFiles(path, draft.path("formHash"));
    }

    private static void theLastSignatureFiles(String path, String hash) {
        Response seen = as("xc.agent").get(path);
        assertThat(seen.<String>path("formHash")).as("the same hash").isEqualTo(hash);
        String name = desk().nameOf("xc.agent");
        post("xc.agent", path + "/signatures", Map.of("name", name, "hash", "00"))
                .statusCode(422)
                .body("errors.code", hasItem("SIGN_CHANGED"));
        String reference = post("xc.agent", path + "/signatures", Map.of("name", name, "hash", seen.path("formHash")))
                .statusCode(201)
                .body("receipt.formHash", equalTo(hash))
                .extract()
                .path("receipt.reference");
        assertThat(as("clerk1")
                        .get("/examinations/" + reference)
                        .<List<String>>path("points.findAll { it.verdict == 'DEFICIENT' }.code"))
                .isEmpty();
    }

    @Test
    void a_joint_form_opened_again_loses_its_signatures() {
        Map<String, Object> form = whole();
        form.put("claimants", List.of("XA", "XC"));
        Response draft = as("xa.agent").body(form).post("/drafts");
        String path = "/drafts/" + draft.path("id") + "/signatures";
        post("xa.agent", path, Map.of("name", "Cosimo Valdieri")).statusCode(201);
        as("xc.agent").delete(path).then().statusCode(200).body("frozenHash", equalTo(null));
        as("xc.agent").get(path).then().statusCode(404);
        as("xa.agent").get(path).then().statusCode(200).body("rows.signedBy", hasItem((String) null));
    }

    @Test
    void one_filing_against_several_respondents_makes_linked_cases() {
        Map<String, Object> form = whole();
        form.put("otherRespondents", List.of("XB", "XE"));
        Response filed = as("xa.agent").body(Papers.signed(form)).post("/claims");
        assertThat(filed.statusCode()).as(filed.asString()).isEqualTo(201);
        List<String> together = filed.path("together");
        assertThat(together).hasSize(2).doesNotContain(filed.<String>path("reference"));
        Response second = as("clerk1").get("/examinations/" + together.get(0));
        assertThat(second.<String>path("respondent")).isEqualTo("XB");
        assertThat(second.<String>path("title")).startsWith("Borvia – ");
        assertThat(second.<String>path("duplicateOf")).isNull();
        form.put("otherRespondents", List.of("XD"));
        post("xa.agent", "/claims", Papers.signed(form)).statusCode(422).body("errors.code", hasItem("SAME_PARTY"));
    }
}
