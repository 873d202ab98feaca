package comity.ear.trouble;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import comity.ear.house.House;
import comity.ear.story.Answer;
import comity.ear.story.CaseStory;
import comity.ear.story.Desk;
import comity.ear.story.Parties;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** X7 at the very end of a limit: what a party or the Registrar does, and what time does, have exactly one effect. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ExtensionRaceIT {

    private static final int CASES = 24;
    private static final int DAYS = 7;
    private static final String AGENT = "xg.agent";

    private static final Map<String, Long> LIMITS = new LinkedHashMap<>();
    private static final List<String> ASKED = new ArrayList<>();
    private static Desk desk;
    private static Instant end;

    @BeforeAll
    static void as_many_cures_end_at_the_same_second() {
        desk = House.desk();
        for (int i = 0; i < CASES; i++) {
            CaseStory story = new CaseStory(desk, new Parties(List.of("XG"), "XD"));
            story.file(Forms.complete(desk, "XG", "XD", "Dravonia").put("priorSteps", null));
            String path = "examinations/" + story.reference();
            long version = desk.get("clerk1", path).ok().number("version");
            desk.post("clerk1", path + "/deficiency-notice", Map.of("version", version))
                    .ok();
            JsonNode limit = extendable(story.reference());
            LIMITS.put(story.reference(), limit.path("id").asLong());
            end = Instant.parse(limit.path("dueAt").asText());
        }
        desk.advanceTo(end.minusSeconds(1));
    }

    private static JsonNode extendable(String reference) {
        for (JsonNode limit : desk.get(AGENT, "cases/" + reference + "/extensions/limits")
                .ok()
                .body()) {
            if (limit.path("code").asText().equals("TL-03")) {
                return limit;
            }
        }
        throw new AssertionError("TL-03 does not run in " + reference);
    }

    private static JsonNode request(String reference) {
        return desk.get(AGENT, "cases/" + reference + "/extensions").ok().body().path(0);
    }

    private static String state(String reference) {
        return desk.get(AGENT, "cases/" + reference).ok().text("state");
    }

    /** Time passes the end on one thread while the other acts in each of the cases. */
    private static Map<String, Answer> while_time_passes(Instant to, List<String> cases, Act act) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        ExecutorService sides = Executors.newFixedThreadPool(2);
        try {
            Future<?> time = sides.submit(() -> {
                start.await();
                desk.advanceTo(to);
                return null;
            });
            Future<Map<String, Answer>> acts = sides.submit(() -> {
                Map<String, Answer> answers = new LinkedHashMap<>();
                start.await();
                for (String reference : cases) {
                    answers.put(reference, act.in(reference));
                }
                return answers;
            });
            time.get(5, TimeUnit.MINUTES);
            return acts.get(5, TimeUnit.MINUTES);
        } finally {
            sides.shutdownNow();
        }
    }

    private interface Act {
        Answer in(String reference);
    }

    private static void nothing_failed() {
        assertThat(desk.get("registrar", "work-items/failures").ok().body().toString())
                .doesNotContain(LIMITS.keySet());
    }

    @Test
    @Order(1)
    void a_request_at_the_end_either_holds_the_limit_or_comes_too_late() throws Exception {
        Map<String, Answer> answers = while_time_passes(
                end.plusSeconds(1),
                new ArrayList<>(LIMITS.keySet()),
                reference -> desk.post(
                        AGENT,
                        "cases/" + reference + "/extensions",
                        Map.of("limit", LIMITS.get(reference), "days", DAYS, "reasons", "The post was slow.")));
        for (Map.Entry<String, Answer> each : answers.entrySet()) {
            String reference = each.getKey();
            if (each.getValue().status() < 300) {
                ASKED.add(reference);
                assertThat(state(reference)).as(reference + " is held").isEqualTo("DEFICIENT");
            } else {
                assertThat(each.getValue().status())
                        .as(String.valueOf(each.getValue()))
                        .isBetween(400, 499);
                assertThat(request(reference).isMissingNode())
                        .as(reference + " has no request")
                        .isTrue();
                await().atMost(Duration.ofSeconds(30))
                        .until(() -> state(reference).equals("CLOSED"));
            }
        }
        nothing_failed();
    }

    @Test
    @Order(2)
    void a_grant_as_the_time_for_the_decision_ends_counts_once() throws Exception {
        if (ASKED.isEmpty()) {
            throw new AssertionError("No request was in time although each was sent a second before the end.");
        }
        Instant due = Instant.parse(request(ASKED.get(0)).path("decisionDue").asText());
        desk.advanceTo(due.minusSeconds(1));
        Map<String, Answer> answers = while_time_passes(
                due.plusSeconds(1),
                ASKED,
                reference -> desk.post(
                        "registrar",
                        "cases/" + reference + "/extensions/"
                                + request(reference).path("id").asLong() + "/decision",
                        Map.of("granted", true, "grantedDays", DAYS, "ruling", "The post was slow indeed.")));
        assertThat(answers.values()).allMatch(answer -> answer.status() < 300);
        List<String> ends = ASKED.stream()
                .map(reference -> request(reference).path("dueAt").asText())
                .distinct()
                .collect(Collectors.toList());
        assertThat(ends).as("the days are added once in every case").hasSize(1);
        Instant extended = Instant.parse(ends.get(0));
        assertThat(Duration.between(end, extended)).isBetween(Duration.ofDays(DAYS), Duration.ofDays(DAYS + 4));
        for (String reference : ASKED) {
            assertThat(state(reference)).isEqualTo("DEFICIENT");
        }
        desk.advanceTo(extended.plusSeconds(1));
        for (String reference : ASKED) {
            await().atMost(Duration.ofSeconds(30)).until(() -> state(reference).equals("CLOSED"));
        }
        nothing_failed();
    }
}
