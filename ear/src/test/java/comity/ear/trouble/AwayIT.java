package comity.ear.trouble;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import comity.ear.story.CaseStory;
import comity.ear.story.ClaimText;
import comity.ear.story.Parties;
import comity.ear.story.StoryStopped;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** The mail server, then the identity provider, is away while States file: no filing is lost, and each is told. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AwayIT {

    private static CaseStory story;

    private static OwnHouse own() {
        return OwnHouse.open();
    }

    private static void awaitNothingWaiting() {
        await().atMost(Duration.ofMinutes(2))
                .until(() -> own().number("select count(*) from mail where state = 'WAITING'") == 0);
    }

    @Test
    @Order(1)
    void an_outside_mail_server_gets_each_letter_once_with_the_three_addresses() {
        story = new CaseStory(own().desk(), new Parties(List.of("XC"), "XF"));
        story.file(Forms.complete(own().desk(), "XC", "XF", "Fenland"))
                .register()
                .dispatch();
        awaitNothingWaiting();
        assertThat(own().mail().letters()).isNotEmpty().allSatisfy(letter -> {
            assertThat(MailServer.header(letter, "From")).contains("registry@tribunal.example");
            assertThat(MailServer.header(letter, "Reply-To")).contains("answers@tribunal.example");
            assertThat(MailServer.header(letter, "Return-Path")).contains("bounces@tribunal.example");
        });
        assertThat(own().mail().messageIds()).doesNotHaveDuplicates();
    }

    @Test
    @Order(2)
    void with_the_mail_server_away_the_parties_go_on_and_every_letter_waits() {
        own().mail().goAway();
        story.acknowledge().reply();
        assertThat(own().number("select count(*) from mail where state = 'WAITING'"))
                .isPositive();
        await().atMost(Duration.ofMinutes(1))
                .until(() ->
                        own().number("select count(*) from mail where state = 'WAITING' and last_error is not null")
                                > 0);
        assertThat(own().number("select count(*) from mail where state = 'FAILED'"))
                .isZero();
    }

    @Test
    @Order(3)
    void when_it_comes_back_each_letter_arrives_exactly_once() {
        own().mail().open();
        awaitNothingWaiting();
        List<String> arrived = own().mail().messageIds();
        assertThat(arrived).doesNotHaveDuplicates();
        assertThat(new HashSet<>(arrived))
                .isEqualTo(new HashSet<>(own().column("select message_id from mail where state = 'ACCEPTED'")));
        assertThat(own().number("select count(*) from mail where state <> 'ACCEPTED'"))
                .isZero();
    }

    @Test
    @Order(4)
    void with_the_identity_provider_away_whoever_has_a_token_files_and_others_get_a_clear_answer() {
        String held = own().tokens().of("xg.agent");
        String name = own().tokens().nameOf("xg.agent");
        ClaimText text = Forms.complete(own().desk(), "XG", "XH", "Hestria");
        own().house().takeAwayKeycloak();

        Response filed = api(held)
                .body(Map.of("form", text.form(), "signature", Map.of("name", name, "forAll", true)))
                .post("/claims");
        assertThat(filed.statusCode()).as(filed.asString()).isEqualTo(201);
        api("e30.e30.forged").get("/cases").then().statusCode(401).contentType("application/problem+json");
        assertThatThrownBy(() -> own().tokens().of("xh.counsel")).isInstanceOf(StoryStopped.class);
        assertThat(RestAssured.given()
                        .baseUri(own().house().url())
                        .get("/precedents")
                        .statusCode())
                .as("the public reads on")
                .isEqualTo(200);
        reference = filed.path("reference");
    }

    private static String reference;

    @Test
    @Order(5)
    void when_the_provider_is_back_so_is_the_door_and_the_filing_is_there() {
        own().house().bringBackKeycloak();
        await().atMost(Duration.ofMinutes(1))
                .until(() ->
                        own().desk().get("clerk1", "examinations/" + reference).status() == 200);
    }

    private static io.restassured.specification.RequestSpecification api(String token) {
        return RestAssured.given()
                .baseUri(own().house().url())
                .basePath("/api/v1")
                .header("Authorization", "Bearer " + token)
                .contentType("application/json")
                .accept("application/json");
    }
}
