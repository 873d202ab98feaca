package comity.ear.trouble;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import comity.ear.house.House;
import comity.ear.story.Answer;
import comity.ear.story.Desk;
import eu.europa.esig.dss.diagnostic.SignatureWrapper;
import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.pades.validation.PDFDocumentValidator;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Section 1.1 and checks 5, 6 and 7 of section 12, on a dispute in which every closed place holds a secret. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SecrecyIT {

    private static final String OUTSIDER = "xa.agent";
    private static final String UNCLEARED = "xi.counsel";

    private static Desk desk;
    private static SecretStory secret;
    private static Outside outside;
    private static String exhibit;
    private static String citation;

    @BeforeAll
    static void a_dispute_up_to_its_written_phase() {
        desk = House.desk();
        secret = new SecretStory(desk).fileAndServe().consultAndAskForAPanel().seat();
        outside = new Outside(secret);
    }

    @Test
    @Order(1)
    void uncleared_counsel_sees_line_and_summary_of_a_restricted_exhibit_and_is_refused_its_content() {
        exhibit = secret.restrictedExhibit();
        JsonNode own = desk.get("xj.agent", exhibitPath()).ok().body();
        long paper = own.path("documentId").asLong();
        long summary = own.path("summaryId").asLong();
        assertThat(paper).isPositive();

        JsonNode row = desk.get(UNCLEARED, exhibitPath()).ok().body();
        assertThat(row.path("accessClass").asText()).isEqualTo("RES");
        assertThat(row.hasNonNull("documentId")).isFalse();
        assertThat(content(UNCLEARED, summary)).isEqualTo(200);
        assertThat(docketLines(UNCLEARED)).contains("exhibit.filed");

        assertThat(content(UNCLEARED, paper)).isEqualTo(403);
        assertThat(desk.get(UNCLEARED, "documents/" + paper).status()).isEqualTo(403);
        assertThat(House.browser(UNCLEARED)
                        .navigate(House.url() + "/documents/" + paper)
                        .status())
                .isEqualTo(403);
        for (String login : List.of("clerk1", "registrar", secret.story.presiding(), "xi.agent")) {
            assertThat(content(login, paper)).as(login).isEqualTo(403);
            assertThat(page(login, paper)).as(login).isEqualTo(403);
        }
        for (String login : List.of(UNCLEARED, "clerk1", secret.story.presiding())) {
            assertThat(restricted(seenBy(login))).as(login).isEmpty();
        }
    }

    @Test
    @Order(2)
    void an_outsider_finds_nothing_of_it_and_the_filers_reading_is_logged() {
        JsonNode own = desk.get("xj.agent", exhibitPath()).ok().body();
        for (String field : List.of("documentId", "summaryId")) {
            long paper = own.path(field).asLong();
            assertThat(content(OUTSIDER, paper)).isEqualTo(404);
            assertThat(page(OUTSIDER, paper)).isEqualTo(404);
            assertThat(desk.get(OUTSIDER, "documents/" + paper).status()).isEqualTo(404);
            assertThat(House.anonymous().get("/documents/" + paper).statusCode())
                    .isEqualTo(404);
        }
        assertThat(desk.get(OUTSIDER, exhibitPath()).status()).isEqualTo(404);

        long paper = own.path("documentId").asLong();
        assertThat(page("xj.agent", paper)).isEqualTo(200);
        assertThat(content("xj.agent", paper)).as("view only").isEqualTo(403);
        assertThat(House.rows("select actor_id from audit_entry where act = 'document.read' and object like '" + paper
                        + "/1'"))
                .contains("xj.agent");
    }

    @Test
    @Order(3)
    void the_dispute_goes_on_to_its_published_decision() {
        secret.disputeExhibit(exhibit).write().hear().deliberate();
        assertThat(secret.secrets.words()).hasSizeGreaterThan(50);
    }

    @Test
    @Order(4)
    void a_claimant_never_sees_chambers() {
        for (String login : List.of("xi.agent", "xi.counsel", "xj.agent", "registrar", "president")) {
            assertThat(desk.get(login, "cases/" + secret.reference() + "/deliberation")
                            .status())
                    .as(login)
                    .isIn(403, 404);
            for (String paper : papers("CHB")) {
                assertThat(content(login, Long.parseLong(paper))).as(login).isIn(403, 404);
            }
            assertThat(secret.secrets.foundIn(seenBy(login)))
                    .as(login)
                    .noneMatch(found -> found.contains("chambers") || found.contains("own note of a judge"));
        }
    }

    @Test
    @Order(5)
    void an_administrator_opens_no_paper_of_any_class_above_public() {
        for (String accessClass : List.of("SIG", "CASE", "PTY", "RES", "XPT", "REG", "MED", "CHB")) {
            for (String paper : papers(accessClass)) {
                assertThat(content("admin", Long.parseLong(paper)))
                        .as(accessClass + " " + paper)
                        .isIn(403, 404);
                assertThat(desk.get("admin", "documents/" + paper).status())
                        .as(accessClass + " " + paper)
                        .isIn(403, 404);
            }
        }
        for (String made : List.of("SIG", "CASE", "PTY", "RES", "XPT", "REG")) {
            assertThat(papers(made))
                    .as("the dispute has papers of class " + made)
                    .isNotEmpty();
        }
    }

    @Test
    @Order(6)
    void a_judge_of_another_panel_sees_nothing_that_is_not_public() {
        String stranger = House.rows("select id from person where id like '%.judge%' and id not in"
                        + " (select person_id from membership where case_id = " + caseId() + ") order by id limit 1")
                .get(0);
        for (String paper :
                House.rows("select id from document where access_class <> 'PUB' and case_id = " + caseId())) {
            assertThat(content(stranger, Long.parseLong(paper)))
                    .as("paper " + paper)
                    .isEqualTo(404);
        }
        for (String closed : List.of("exhibits", "deliberation", "submissions", "consultation")) {
            Answer answer = desk.get(stranger, "cases/" + secret.reference() + "/" + closed);
            assertThat(secret.secrets.foundIn(answer.body().toString()))
                    .as(closed)
                    .isEmpty();
        }
        assertThat(secret.secrets.foundIn(seenBy(stranger))).isEmpty();
    }

    @Test
    @Order(7)
    void no_secret_is_public_while_the_panel_deliberates() {
        assertThat(outside.leaks(OUTSIDER)).isEmpty();
    }

    @Test
    @Order(8)
    void no_secret_is_public_after_the_decision_is_published() {
        outside.keepSearches(OUTSIDER);
        citation = secret.decideAndPublish();
        await().atMost(Duration.ofMinutes(1))
                .until(() -> House.anonymous()
                        .get("/api/v1/precedents?q=exercise&size=50")
                        .asString()
                        .contains(citation));
        assertThat(outside.leaks(OUTSIDER)).isEmpty();
        assertThat(outside.leaksOfDecision(citation)).isEmpty();
        await().atMost(Duration.ofMinutes(1)).until(() -> outside.isTold(OUTSIDER));
        assertThat(outside.leaksOfAlerts(OUTSIDER)).isEmpty();
    }

    @Test
    @Order(9)
    void the_decision_as_downloaded_passes_an_independent_examination_and_fails_after_one_changed_byte() {
        String name = citation.replaceAll("[\\[\\]]", "").replace(' ', '-');
        Response download = House.anonymous().get("/api/v1/decisions/" + name + ".pdf");
        download.then().statusCode(200);
        byte[] pdf = download.asByteArray();
        assertThat(isWhole(pdf)).isTrue();
        for (double place : List.of(0.1, 0.3, 0.5)) {
            byte[] changed = pdf.clone();
            changed[(int) (pdf.length * place)] ^= 1;
            assertThat(isWhole(changed)).as("byte at " + place).isFalse();
        }
    }

    /** What the validator of the European Commission's signature library finds. */
    private static boolean isWhole(byte[] pdf) {
        try {
            PDFDocumentValidator validator = new PDFDocumentValidator(new InMemoryDocument(pdf));
            validator.setCertificateVerifier(new CommonCertificateVerifier());
            List<SignatureWrapper> seals =
                    validator.validateDocument().getDiagnosticData().getSignatures();
            return seals.size() == 1
                    && seals.get(0).isSignatureIntact()
                    && seals.get(0).isSignatureValid()
                    && !seals.get(0).arePdfModificationsDetected();
        } catch (DSSException unreadable) {
            return false;
        }
    }

    private static String exhibitPath() {
        return "cases/" + secret.reference() + "/exhibits/" + exhibit;
    }

    private static int content(String login, long paper) {
        return desk.get(login, "documents/" + paper + "/content").status();
    }

    /** The first page as a picture. */
    private static int page(String login, long paper) {
        return House.as(login)
                .accept("image/png, application/problem+json")
                .get("/documents/" + paper + "/pages/1")
                .statusCode();
    }

    private static String caseId() {
        return House.rows("select id from case_file where docket_number = '" + secret.reference() + "'")
                .get(0);
    }

    private static List<String> papers(String accessClass) {
        return House.rows(
                "select id from document where access_class = '" + accessClass + "' and case_id = " + caseId());
    }

    private static List<String> docketLines(String login) {
        List<String> kinds = new ArrayList<>();
        desk.get(login, "cases/" + secret.reference() + "/docket")
                .ok()
                .body()
                .forEach(line -> kinds.add(line.path("kind").asText()));
        return kinds;
    }

    /** Everything that the API tells a person of the case. */
    private static String seenBy(String login) {
        Map<String, String> seen = new HashMap<>();
        for (String part : List.of("", "/docket", "/documents", "/deadlines", "/acts", "/exhibits", "/submissions")) {
            seen.put(
                    part,
                    desk.get(login, "cases/" + secret.reference() + part).body().toString());
        }
        seen.put("notices", desk.get(login, "notices").body().toString());
        return seen.toString();
    }

    /** Secrets of restricted exhibits alone. */
    private static List<String> restricted(String text) {
        return secret.secrets.foundIn(text).stream()
                .filter(found -> found.contains("RES") || found.contains("XPT"))
                .toList();
    }
}
