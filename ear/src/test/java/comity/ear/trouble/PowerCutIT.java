package comity.ear.trouble;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import comity.ear.story.Answer;
import comity.ear.story.ClaimText;
import comity.ear.story.Desk;
import comity.ear.story.StoryStopped;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** The power goes while 200 filings are on their way: nothing acknowledged is lost, nothing stands there half. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PowerCutIT {

    private static final int FILINGS = 200;
    private static final int CLIENTS = 16;
    private static final int ANSWERS_BEFORE_THE_CUT = 60;
    private static final String RUN = "cut " + UUID.randomUUID();
    private static final String CASES =
            "(select id, filing_reference from case_file where public_summary = '" + RUN + "')";

    private static final Map<String, Object> BODIES = new ConcurrentHashMap<>();
    private static final Map<String, String> ACKNOWLEDGED = new ConcurrentHashMap<>();
    private static long jobsBefore;

    private static OwnHouse own() {
        return OwnHouse.open();
    }

    @Test
    @Order(1)
    void the_power_goes_among_two_hundred_filings() throws InterruptedException {
        jobsBefore = own().number("select count(*) from act_ru_incident");
        Desk desk = own().desk();
        long upload = Forms.log(desk, "XA");
        LocalDate today = Forms.today(desk);
        for (int i = 0; i < FILINGS; i++) {
            BODIES.put(UUID.randomUUID().toString(), body(upload, today, desk.nameOf("xa.agent")));
        }
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        BODIES.forEach((key, body) -> clients.submit(() -> file(desk, key, body)));
        await().atMost(Duration.ofMinutes(3)).until(() -> ACKNOWLEDGED.size() >= ANSWERS_BEFORE_THE_CUT);
        own().house().cutPower();
        own().house().takeAwayKeycloak();
        clients.shutdown();
        assertThat(clients.awaitTermination(2, TimeUnit.MINUTES)).isTrue();
        assertThat(ACKNOWLEDGED).hasSizeBetween(ANSWERS_BEFORE_THE_CUT, FILINGS - 1);
    }

    private static void file(Desk desk, String key, Object body) {
        try {
            Answer answer = desk.post("xa.agent", "claims", body, key);
            if (answer.status() == 201) {
                ACKNOWLEDGED.put(key, answer.text("reference"));
            }
        } catch (StoryStopped cut) {
            assertThat(cut).as("the line was cut").hasMessageContaining("claims");
        }
    }

    @Test
    @Order(2)
    void every_acknowledged_filing_is_there_once_and_no_other_is_half_there() {
        List<String> there = own().column("select filing_reference from " + CASES + " c");
        assertThat(new HashSet<>(there)).hasSameSizeAs(there).containsAll(Set.copyOf(ACKNOWLEDGED.values()));
        assertThat(ACKNOWLEDGED.values()).doesNotHaveDuplicates();
        for (String part : List.of(
                "docket_entry p where p.case_id = c.id and p.kind = 'claim.filed' and p.seq = 1",
                "document p where p.case_id = c.id and p.number = 'C-1'",
                "filed_form p where p.case_id = c.id",
                "examination p where p.case_id = c.id",
                "claim p where p.case_id = c.id",
                "deadline p where p.case_id = c.id and p.code = 'TL-02'",
                "act_ru_execution p where p.business_key_ = c.filing_reference and p.parent_id_ is null",
                "repeat_key p where p.answer like '%' || c.filing_reference || '%'")) {
            assertThat(own().column("select filing_reference from " + CASES + " c where (select count(*) from " + part
                            + ") <> 1"))
                    .as(part)
                    .isEmpty();
        }
        assertThat(own().column("select business_key_ from act_ru_execution e where business_key_ like 'F-%'"
                        + " and not exists (select 1 from case_file f where f.filing_reference = e.business_key_)"))
                .isEmpty();
        assertThat(own().number("select count(*) from repeat_key where answer is null"))
                .isZero();
    }

    @Test
    @Order(3)
    void the_server_comes_back_before_the_identity_provider_and_says_what_is_missing() {
        own().house().reopen();
        String url = own().house().url();
        assertThat(RestAssured.given().baseUri(url).get("/").statusCode()).isEqualTo(200);
        Response page =
                RestAssured.given().baseUri(url).redirects().follow(false).get("/home");
        assertThat(page.statusCode()).as(page.asString()).isEqualTo(503);
        Response api = RestAssured.given()
                .baseUri(url)
                .header("Authorization", "Bearer e30.e30.forged")
                .get("/api/v1/cases");
        assertThat(api.statusCode()).as(api.asString()).isIn(401, 503);
        assertThat(api.contentType()).contains("application/problem+json");
        own().house().bringBackKeycloak();
    }

    @Test
    @Order(4)
    void the_same_keys_after_the_start_give_the_same_answers_and_file_the_rest_once() throws InterruptedException {
        Desk desk = own().desk();
        Map<String, String> answers = new ConcurrentHashMap<>();
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        BODIES.forEach((key, body) -> clients.submit(() ->
                answers.put(key, desk.post("xa.agent", "claims", body, key).ok().text("reference"))));
        clients.shutdown();
        assertThat(clients.awaitTermination(4, TimeUnit.MINUTES)).isTrue();
        assertThat(answers).hasSize(FILINGS).containsAllEntriesOf(ACKNOWLEDGED);
        assertThat(own().column("select filing_reference from " + CASES + " c"))
                .containsExactlyInAnyOrderElementsOf(answers.values());
    }

    @Test
    @Order(5)
    void each_filing_gets_its_receipt_and_one_place_in_the_queue() {
        await().atMost(Duration.ofMinutes(3))
                .pollInterval(Duration.ofSeconds(1))
                .untilAsserted(() -> assertThat(own().number(
                                        "select count(*) from " + CASES + " c where (select count(*) from work_item w"
                                                + " where w.case_id = c.id and w.task_key = 'examine' and w.closed_at is null) = 1"
                                                + " and (select count(*) from docket_entry e where e.case_id = c.id"
                                                + " and e.kind = 'claim.receipted') = 1"))
                        .isEqualTo(FILINGS));
        assertThat(own().number("select count(*) from act_ru_incident")).isEqualTo(jobsBefore);
    }

    private static Object body(long upload, LocalDate today, String signer) {
        ClaimText text = Forms.complete("XA", "XD", "Dravonia", upload, today).summary(RUN);
        return Map.of("form", text.form(), "signature", Map.of("name", signer, "forAll", true));
    }
}
