package comity.ear.trouble;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import comity.ear.house.House;
import comity.ear.story.Answer;
import comity.ear.story.CaseStory;
import comity.ear.story.ClaimText;
import comity.ear.story.Desk;
import comity.ear.story.Parties;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** An act after its time-limit, on the house's own clock: refused by the rule it missed, and the record stays as it is. */
class LateIT {

    private static Desk desk;
    private static String uncured;
    private static Map<String, Object> cure;
    private static String unanswered;
    private static String unopposed;

    @BeforeAll
    static void three_limits_run_out() {
        desk = House.desk();
        uncured = deficient();
        CaseStory silent = new CaseStory(desk, new Parties(List.of("XB"), "XF"));
        unanswered = silent.file(Forms.complete(desk, "XB", "XF", "Fenland"))
                .register()
                .serve()
                .reference();
        CaseStory exhibits = new CaseStory(desk, new Parties(List.of("XB"), "XL"));
        unopposed = exhibits.file(Forms.complete(desk, "XB", "XL", "Lumenia"))
                .register()
                .serve()
                .reference();
        Instant last = List.of(
                        due("xa.agent", uncured, "TL-03"),
                        due("xf.agent", unanswered, "TL-07"),
                        due("xl.agent", unopposed, "TL-37"))
                .stream()
                .max(Instant::compareTo)
                .orElseThrow();
        desk.advanceTo(last.plus(Duration.ofSeconds(1)));
    }

    private static String deficient() {
        ClaimText text = Forms.complete(desk, "XA", "XD", "Dravonia").put("priorSteps", null);
        CaseStory story = new CaseStory(desk, new Parties(List.of("XA"), "XD"));
        story.file(text);
        cure = new HashMap<>(text.form());
        cure.put("priorSteps", "Notes were exchanged.");
        String path = "examinations/" + story.reference();
        long version = desk.get("clerk1", path).ok().number("version");
        desk.post("clerk1", path + "/deficiency-notice", Map.of("version", version))
                .ok();
        return story.reference();
    }

    private static Instant due(String login, String reference, String code) {
        for (JsonNode limit :
                desk.get(login, "cases/" + reference + "/deadlines").ok().body()) {
            if (limit.path("code").asText().equals(code)) {
                return Instant.parse(limit.path("dueAt").asText());
            }
        }
        throw new AssertionError(code + " does not run in " + reference);
    }

    private static void refused(Answer answer, String code, String rule) {
        assertThat(answer.status()).as(String.valueOf(answer.body())).isBetween(400, 499);
        assertThat(answer.code()).as(String.valueOf(answer.body())).isEqualTo(code);
        assertThat(answer.body().toString()).contains(rule);
    }

    private static int lines(String login, String reference) {
        return desk.get(login, "cases/" + reference + "/docket").ok().body().size();
    }

    @Test
    void a_cure_after_tl_03_is_refused() {
        int before = lines("xa.agent", uncured);
        refused(
                desk.post(
                        "xa.agent",
                        "examinations/" + uncured + "/cure",
                        Map.of("form", cure, "signature", Map.of("name", desk.nameOf("xa.agent"), "forAll", true))),
                "DEADLINE_PASSED",
                "TL-03");
        assertThat(lines("xa.agent", uncured)).isEqualTo(before);
    }

    @Test
    void a_reply_after_tl_07_is_refused() {
        int before = lines("xf.agent", unanswered);
        refused(
                desk.post(
                        "xf.agent",
                        "cases/" + unanswered + "/consultation/reply",
                        Map.of("text", "Too late.", "uploads", List.of())),
                "DEADLINE_PASSED",
                "TL-07");
        assertThat(lines("xf.agent", unanswered)).isEqualTo(before);
    }

    @Test
    void an_objection_after_tl_37_is_refused() {
        int before = lines("xl.agent", unopposed);
        refused(
                desk.post(
                        "xl.agent",
                        "cases/" + unopposed + "/exhibits/C-1/objection",
                        Map.of("ground", "RELEVANCE", "reasons", "Too late.")),
                "EXHIBIT_CLOSED",
                "S15");
        assertThat(lines("xl.agent", unopposed)).isEqualTo(before);
    }
}
