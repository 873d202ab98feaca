package comity.ear.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import comity.ear.house.House;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Section 11: a judge's private annotations, in the browser. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AnnotationIT {

    private static final String JUDGE = "appeals3";
    private static final String TITLE = "Istmark – Measures concerning Exercise Red Kite";
    private static final String NOTE = "Narrower than it reads: redkitenote.";
    private static final String[] OWN = {"Exercise Red Kite", "ESCT-P", "redkitenote"};
    private static final Walk WALK = new Walk();

    private static String slug;

    @BeforeAll
    static void a_decision_is_published_and_found() {
        slug = Until.slug(Until.published(TITLE, "The panel finds that a redkite exercise was held."));
        Awaitility.await(slug)
                .atMost(Duration.ofSeconds(60))
                .until(() -> House.anonymous()
                                .queryParam("q", "redkite")
                                .get("/api/v1/precedents")
                                .jsonPath()
                                .getLong("total")
                        > 0);
    }

    @AfterAll
    static void nothing_was_wrong_on_the_way() {
        WALK.clean();
    }

    @Test
    @Order(1)
    void section_11_a_judge_writes_beside_a_paragraph_and_is_told_where_there_is_none() {
        Page judge = WALK.open(JUDGE, "/decisions/" + slug);
        judge.locator("#annotate").click();
        judge.waitForURL("**/annotation/write?of=" + slug);
        judge.locator("#paragraph").fill("88");
        judge.locator("#words").fill(NOTE);
        WALK.refused(judge, "write", "paragraph", "There is no paragraph 88");
        assertThat(judge.locator("#words").inputValue()).isEqualTo(NOTE);
        WALK.everyWay(judge, "annotation-write", OWN);
        judge = WALK.open(JUDGE, "/annotation/write?of=" + slug);
        judge.locator("#paragraph").fill("1");
        judge.locator("#words").fill(NOTE);
        assertThat(WALK.done(judge, "write")).contains("is kept");
        WALK.everyWay(judge, "annotation-list", OWN);
    }

    @Test
    @Order(2)
    void it_stands_beside_the_decision_and_above_a_search_for_its_words() {
        Page judge = WALK.open(JUDGE, "/decisions/" + slug);
        assertThat(judge.locator("#annotations").innerText()).contains("§ 1", NOTE);
        WALK.everyWay(judge, "annotation-beside", "redkite", "Exercise Red Kite", "ESCT-P", "Notice", "notice");
        judge = WALK.open(JUDGE, "/precedent/search?q=redkitenote");
        assertThat(judge.locator("#annotated").innerText()).contains(NOTE);
        WALK.everyWay(judge, "annotation-search", OWN);
    }

    @Test
    @Order(3)
    void nobody_else_reads_a_word_of_it() {
        for (String login : new String[] {null, "appeals4", "registrar", "clerk1", "editor", "admin"}) {
            Page other = WALK.open(login, "/decisions/" + slug);
            assertThat(other.content()).as("for " + login).doesNotContain("redkitenote");
            other = WALK.open(login, "/precedent/search?q=redkitenote");
            assertThat(other.locator("#annotated").count()).as("for " + login).isZero();
            assertThat(other.locator(".hits > li").count()).as("for " + login).isZero();
        }
        assertThat(House.as("appeals4").get("/annotations").jsonPath().getList(""))
                .isEmpty();
        House.as("registrar").get("/annotations").then().statusCode(403);
    }

    @Test
    @Order(4)
    void other_words_are_kept_and_the_annotation_is_removed() {
        Page judge = WALK.open(JUDGE, "/annotation/list?q=redkitenote");
        judge.locator("a[href*='/annotation/write?id=']").click();
        judge.waitForURL("**/annotation/write?id=*");
        judge.locator("#words").fill("Wider: redkitenote.");
        WALK.done(judge, "write");
        assertThat(judge.locator("main").innerText()).contains("Wider: redkitenote.");
        assertThat(WALK.done(judge, "[id$=remove]")).contains("is removed");
        assertThat(judge.locator("main").innerText()).doesNotContain("redkitenote");
    }
}
