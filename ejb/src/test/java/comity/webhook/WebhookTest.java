package comity.webhook;

import static comity.db.Courtroom.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import comity.access.AccessClass;
import comity.access.NoSuchThing;
import comity.common.Refusal;
import comity.docket.Docket;
import comity.docket.NewEntry;
import comity.docket.Register;
import comity.notice.Mail;
import comity.notice.MailSettled;
import comity.overview.Duties;
import comity.worklist.WorkFilter;
import comity.worklist.WorkItem;
import comity.worklist.WorkList;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Section 9 and S04: what is posted to a State's webhook, how it is signed, tried again and disabled; and where never. */
class WebhookTest extends WebhookScene {

    @Test
    void section_9_an_event_comes_in_its_envelope_signed_with_the_state_s_secret() throws Exception {
        register("XB");
        line("agent.appointed", "S04", AccessClass.PTY);
        carry();

        Received one = received.get(0);
        JsonNode envelope = json(one.body());
        assertThat(envelope.fieldNames())
                .toIterable()
                .containsExactly("id", "type", "docket", "at", "actor", "class", "subject", "data");
        assertThat(envelope.path("type").asText()).isEqualTo("esct.agent.appointed");
        assertThat(envelope.path("docket").asText()).isEqualTo(file.reference());
        assertThat(envelope.path("class").asText()).isEqualTo("PTY");
        assertThat(envelope.path("actor").asText()).isEqualTo("CLM");
        assertThat(envelope.path("data").path("args").get(0).asText()).isEqualTo("Aurelia");
        long seconds = court.now().getEpochSecond();
        assertThat(one.signature()).isEqualTo("t=" + seconds + ",v1=" + hmac(secret, seconds + "." + one.body()));
        assertThat(log())
                .singleElement()
                .satisfies(row -> assertThat(row.state()).isEqualTo(Mail.State.ACCEPTED));
    }

    @ParameterizedTest
    @CsvSource({
        "XB, S13, PTY, true, true",
        "XB, S13, RES, true, false",
        "XA, S05, PTY, true, true",
        "XC, S05, SIG, true, true",
        "XC, S05, PTY, true, false",
        "XC, S04, PTY, false, false",
        "XC, S13, PTY, false, false",
        "XC, S22, PUB, true, true"
    })
    void section_1_2_a_state_is_told_what_the_matrix_tells_it_and_reads_what_its_class_allows(
            String state, String stage, AccessClass readers, boolean told, boolean reads) {
        register(state);
        line("agent.appointed", stage, readers);
        carry();
        assertThat(received).hasSize(told ? 1 : 0);
        if (told) {
            JsonNode data = json(received.get(0).body()).path("data");
            assertThat(data.has("args")).isEqualTo(reads);
            assertThat(data.path("hash").asText()).isNotEmpty();
        }
    }

    @Test
    void section_1_1_closed_rooms_are_posted_to_nobody_and_the_filing_register_to_the_claimant_alone() {
        register("XA");
        register("XB");
        court.get(Docket.class)
                .record(file, NewEntry.of("agent.appointed").in(Register.REG).stage("S05"));
        carry();
        assertThat(received).isEmpty();
        court.get(Docket.class)
                .record(file, NewEntry.of("agent.appointed").in(Register.FILING).stage("S02"));
        carry();
        assertThat(received).hasSize(1);
        assertThat(court.get(WebhookKeeping.class).deliveries("XA", null, 9, person("xa.focal")))
                .hasSize(1);
    }

    @Test
    void what_fails_is_tried_again_with_growing_pauses_and_the_same_id_and_never_follows_a_redirect() {
        register("XB");
        status = 302;
        line("agent.appointed", "S04", AccessClass.PTY);
        carry();
        carry();
        assertThat(received).hasSize(1);
        court.at(court.now().plusSeconds(9));
        carry();
        assertThat(received).hasSize(1);
        court.at(court.now().plusSeconds(1));
        status = 500;
        carry();
        assertThat(received).hasSize(2);
        court.at(court.now().plusSeconds(19));
        carry();
        assertThat(received).hasSize(2);
        court.at(court.now().plusSeconds(1));
        status = 200;
        carry();
        assertThat(received).hasSize(3);
        assertThat(received.stream().map(Received::body).distinct()).hasSize(1);
        assertThat(received.stream().map(Received::delivery).distinct()).hasSize(1);
        assertThat(received.stream().map(Received::signature).distinct()).hasSize(3);
        assertThat(log().get(0).tries()).isEqualTo(3);
        assertThat(log().get(0).answer()).isEqualTo(200);
    }

    @Test
    void disabled_by_an_event_of_no_case_it_leaves_the_registrar_a_task_about_the_state() {
        register("XB");
        status = 410;
        court.get(WebhookKeeping.class).tryOut("XB", person("xb.focal"));
        carry();
        assertThat(webhook().disabledAt()).isNotNull();
        WorkList work = court.get(WorkList.class);
        assertThat(work.page(WorkFilter.first(50), person("registrar")))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.taskKey()).isEqualTo("webhook-disabled");
                    assertThat(row.caseId()).isNull();
                    assertThat(row.reference()).isEqualTo("XB");
                    assertThat(row.signatoryPath()).isEqualTo("/reference/signatory?code=XB");
                });
        assertThat(court.get(Duties.class).of(person("registrar")))
                .singleElement()
                .satisfies(duty -> {
                    assertThat(duty.caseId()).isNull();
                    assertThat(duty.path()).isEqualTo("/reference/signatory?code=XB");
                });
        assertThat(work.page(WorkFilter.first(50), person("clerk1"))).isEmpty();
        assertThat(work.count(WorkFilter.first(0), person("registrar"))).isEqualTo(1);
        court.get(WebhookKeeping.class).enable("XB", person("xb.focal"));
        assertThat(work.page(WorkFilter.first(50), person("registrar"))).isEmpty();
    }

    @Test
    void after_three_deliveries_given_up_in_a_row_it_is_disabled_and_the_registry_gets_a_task() {
        register("XB");
        status = 500;
        for (int i = 0; i < 3; i++) {
            line("agent.appointed", "S04", AccessClass.PTY);
        }
        for (int i = 0; i < 8; i++) {
            carry();
            court.at(court.now().plus(Duration.ofMinutes(25)));
        }
        assertThat(log()).hasSize(3).allSatisfy(row -> assertThat(row.state()).isEqualTo(Mail.State.FAILED));
        assertThat(webhook().disabledAt()).isNotNull();
        assertThat(court.get(WorkList.class).openOf(file.id()))
                .extracting(WorkItem::taskKey)
                .containsExactly("webhook-disabled");

        int before = received.size();
        line("agent.appointed", "S04", AccessClass.PTY);
        carry();
        assertThat(received).hasSize(before);

        court.get(WebhookKeeping.class).enable("XB", person("xb.focal"));
        assertThat(webhook().disabledAt()).isNull();
        assertThat(court.get(WorkList.class).openOf(file.id())).isEmpty();
    }

    private WebhookRow webhook() {
        return court.get(WebhookKeeping.class).of("XB", person("xb.focal")).orElseThrow();
    }

    @Test
    void an_address_that_answers_that_it_is_gone_is_disabled_at_once() {
        register("XB");
        status = 410;
        line("agent.appointed", "S04", AccessClass.PTY);
        carry();
        assertThat(received).hasSize(1);
        assertThat(webhook().disabledAt()).isNotNull();
    }

    @Test
    void s04_as_second_channel_it_has_delivered_when_it_answers_with_success_and_fails_when_it_is_not_there() {
        HookPost post = court.get(HookPost.class);
        assertThat(post.serve(file, "XB", address(), "claim", "service:7:2")).isFalse();
        register("XB");
        assertThat(post.serve(file, "XB", address(), "claim", "service:7:2")).isTrue();
        assertThat(post.serve(file, "XB", address() + "/other", "claim", "service:8:2"))
                .isFalse();
        carry();
        assertThat(json(received.get(0).body()).path("type").asText()).isEqualTo("esct.service.dispatched");
        assertThat(court.events())
                .filteredOn(event -> event instanceof MailSettled)
                .singleElement()
                .satisfies(event -> {
                    assertThat(((MailSettled) event).purpose()).isEqualTo("service:7:2");
                    assertThat(((MailSettled) event).outcome()).isEqualTo(Mail.State.ACCEPTED);
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1:8080/",
                "http://localhost/",
                "https://[::1]/",
                "http://0.0.0.0/",
                "http://10.1.2.3/",
                "http://172.16.0.9/",
                "http://192.168.1.1/",
                "http://169.254.169.254/latest/meta-data",
                "http://100.64.0.1/",
                "http://2130706433/",
                "http://[fe80::1]/",
                "http://[fc00::1]/",
                "http://[::ffff:127.0.0.1]/",
                "http://[64:ff9b::7f00:1]/",
                "http://[2002:7f00:1::]/",
                "http://224.0.0.1/",
                "http://255.255.255.255/"
            })
    void nothing_is_posted_into_the_own_house_or_a_private_network(String url) {
        assertThat(new Destinations(true, "").bar(url)).contains(Destinations.Bar.INSIDE);
    }

    @ParameterizedTest
    @CsvSource({
        "ftp://192.0.2.1/, FORM",
        "https://user:word@93.184.216.34/, FORM",
        "nowhere, FORM",
        "'', FORM",
        "http://93.184.216.34/, PLAIN",
        "https://no-such-host.invalid/, UNKNOWN"
    })
    void outside_demo_and_test_only_https_to_a_known_host_is_taken(String url, Destinations.Bar bar) {
        assertThat(new Destinations(false, "").bar(url)).contains(bar);
    }

    @Test
    void a_public_address_is_taken_and_an_inside_one_where_the_house_names_it() {
        assertThat(new Destinations(false, "").bar("https://93.184.216.34/hook"))
                .isEmpty();
        assertThat(new Destinations(true, " Relay, 127.0.0.1 ").bar("http://127.0.0.1:9/"))
                .isEmpty();
    }

    @Test
    void an_address_that_moves_inside_after_registration_gets_nothing() {
        register("XB");
        line("agent.appointed", "S04", AccessClass.PTY);
        court.get(Doorstep.class).destinations = new Destinations(true, "");
        carry();
        assertThat(received).isEmpty();
        assertThat(log().get(0).trouble()).contains("INSIDE");
        assertThat(log().get(0).answer()).isNull();
    }

    @Test
    void the_focal_point_keeps_the_webhook_of_its_own_state_and_to_others_it_looks_absent() {
        WebhookKeeping keeping = court.get(WebhookKeeping.class);
        register("XB");
        for (String other : List.of("xa.focal", "xb.agent", "xb.counsel", "clerk1", "president", "auditor")) {
            assertThatThrownBy(() -> keeping.register("XB", address(), person(other)))
                    .isInstanceOf(NoSuchThing.class);
            assertThatThrownBy(() -> keeping.deliveries("XB", null, 5, person(other)))
                    .isInstanceOf(NoSuchThing.class);
        }
        assertThat(keeping.of("XB", person("registrar"))).isPresent();
        assertThatThrownBy(() -> keeping.register("XB", "http://10.0.0.1/", person("xb.focal")))
                .isInstanceOf(HookAddressClosed.class)
                .satisfies(refused ->
                        assertThat(((Refusal) refused).faults().get(0).path()).isEqualTo("url"));
        assertThatThrownBy(() -> keeping.tryOut("XC", person("xc.focal"))).isInstanceOf(NoWebhook.class);
        String earlier = secret;
        register("XB");
        assertThat(secret).isNotEqualTo(earlier).hasSize(64);
        assertThat(Optional.of(webhook().toString()))
                .isPresent()
                .get()
                .asString()
                .doesNotContain(secret);
    }
}
