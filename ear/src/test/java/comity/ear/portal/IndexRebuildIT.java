package comity.ear.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import comity.ear.house.House;
import comity.ear.story.Answer;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Section 11: the administrator rebuilds the index while everybody searches, and holds it against the database. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class IndexRebuildIT {

    private static final int ENTRIES = 120;
    private static final String REBUILD = "precedents/rebuild";
    private static final String MINE = "(select id from precedent_entry where slug like 'ext-rebuilt-%')";
    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final Walk WALK = new Walk();

    /** Put there by SQL and queued as the importer queues them: what is tried does not depend on by which door they came. */
    @BeforeAll
    static void authorities_are_found() {
        House.change(
                "insert into precedent_entry (id, version, kind, slug, citation, citation_key, title, type, language,"
                        + " weight, kept_at) select nextval('precedent_entry_seq') + n, 0, 'EXTERNAL', 'ext-rebuilt-' || n,"
                        + " 'Rebuilt ' || n, 'REBUILT' || n, 'Rebuilt ' || n, 'EXT', 'en', 0, now()"
                        + " from generate_series(1, " + ENTRIES + ") n");
        House.change("insert into precedent_paragraph (id, entry_id, seq, number, language, words)"
                + " select nextval('precedent_paragraph_seq') + id, id, 0, '1', 'en', 'A rebuiltheron stood there.'"
                + " from precedent_entry where id in " + MINE);
        House.change("insert into index_outbox (entry_id, queued_at) select id, now() from precedent_entry where id in "
                + MINE);
        Awaitility.await().atMost(PATIENCE).until(() -> found() == ENTRIES);
        // another walk may have begun one
        Awaitility.await().atMost(PATIENCE).until(() -> !state().path("running").asBoolean());
    }

    @AfterAll
    static void nothing_was_wrong_on_the_way() {
        WALK.clean();
    }

    private static long found() {
        return House.anonymous()
                .queryParam("q", "rebuiltheron")
                .get("/api/v1/precedents")
                .jsonPath()
                .getLong("total");
    }

    private static JsonNode state() {
        return House.desk().get("admin", REBUILD).ok().body();
    }

    /** Asks the search all the while. */
    private static void whole() {
        Awaitility.await().atMost(PATIENCE).pollInterval(Duration.ofMillis(200)).until(() -> {
            assertThat(found()).as(() -> state().toString()).isEqualTo(ENTRIES);
            return !state().path("running").asBoolean();
        });
    }

    @Test
    @Order(1)
    void a_rebuild_is_begun_once_and_no_search_sees_half_of_it() {
        assertThat(House.anonymous().get("/api/v1/" + REBUILD).statusCode()).isEqualTo(401);
        assertThat(House.desk().get("auditor", REBUILD).status()).isEqualTo(403);
        assertThat(House.desk().post("clerk1", REBUILD, null).status()).isEqualTo(403);
        String before = state().path("serving").asText();
        Answer begun = House.desk().post("admin", REBUILD, null);
        assertThat(begun.status()).as(begun.toString()).isEqualTo(202);
        assertThat(begun.body().path("running").asBoolean()).isTrue();
        Answer twice = House.desk().post("registrar", REBUILD, null);
        assertThat(twice.status()).isEqualTo(409);
        assertThat(twice.code()).isEqualTo("REBUILD_RUNNING");
        whole();
        JsonNode after = state();
        assertThat(after.path("phase").asText()).isEqualTo("DONE");
        assertThat(after.path("serving").asText()).isNotEqualTo(before);
        assertThat(after.path("done").asLong()).isGreaterThanOrEqualTo(ENTRIES);
        assertThat(after.path("drift").path("missing").asLong()).isZero();
        assertThat(after.path("drift").path("stray").asLong()).isZero();
        assertThat(after.path("drift").path("stale").asLong()).isZero();
    }

    @Test
    @Order(2)
    void the_administrator_finds_the_page_from_home_and_is_asked_once_more() {
        Page page = WALK.open("admin", "/home");
        page.locator("main a[href$='/admin/rebuild']").first().click();
        assertThat(page.locator("h1").innerText()).isEqualTo("Search index");
        assertThat(page.locator("#drift").innerText()).contains("none");
        WALK.everyWay(page, "index-rebuild");
        page = WALK.open("admin", "/admin/rebuild");
        page.locator("#ask").click();
        page.waitForURL("**/admin/rebuild?sure=true");
        WALK.everyWay(page, "index-rebuild-sure");
        page = WALK.open("admin", "/admin/rebuild?sure=true");
        assertThat(WALK.done(page, "rebuild")).contains("has begun");
        WALK.looks(page, "index-rebuild-begun");
        whole();
        page = WALK.open("admin", "/admin/rebuild");
        assertThat(page.locator("#phase").innerText()).contains("Done");
        assertThat(House.browser("appeals1")
                        .navigate(House.url() + "/admin/rebuild")
                        .status())
                .isEqualTo(403);
    }

    @Test
    @Order(3)
    void rows_that_are_gone_are_counted_as_stray_until_a_rebuild() {
        for (String table : List.of("index_outbox where entry_id", "precedent_paragraph where entry_id")) {
            House.change("delete from " + table + " in " + MINE);
        }
        House.change("delete from precedent_entry where slug like 'ext-rebuilt-%'");
        Page page = WALK.open("admin", "/admin/rebuild");
        assertThat(WALK.done(page, "compare")).contains("differences");
        assertThat(page.locator("#drift").innerText()).contains(ENTRIES + " entries");
        WALK.everyWay(page, "index-rebuild-drift");
        JsonNode drift =
                House.desk().post("admin", REBUILD + "/comparison", null).ok().body();
        assertThat(drift.path("stray").path("count").asLong()).isEqualTo(ENTRIES);
        assertThat(drift.path("stray").path("entries")).hasSize(100);
        assertThat(drift.path("missing").path("count").asLong()).isZero();
        House.desk().post("admin", REBUILD, null).ok();
        Awaitility.await().atMost(PATIENCE).until(() -> !state().path("running").asBoolean());
        drift = House.desk().post("admin", REBUILD + "/comparison", null).ok().body();
        for (String part : List.of("missing", "stray", "stale")) {
            assertThat(drift.path(part).path("count").asLong()).as(part).isZero();
        }
        assertThat(found()).isZero();
    }
}
