package comity.ear.portal;

import static comity.ear.house.House.as;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import comity.ear.house.House;
import comity.ear.story.ChamberStory;
import comity.ear.story.ClaimText;
import comity.ear.story.Desk;
import comity.ear.story.SmallPdf;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** S01 to S04 off the main road: a joint negative declaration, a communication, an invitation, letters that came back. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class IntakeWalkIT {

    private static final String TITLE = "Dravonia – Public statements concerning the vote in Tarn";
    private static final String SAID = "Aurelia and Caldera are said to have paid persons to disturb the vote in Tarn.";
    private static final String LETTER = "I saw trucks without plates at the mast. I cannot say whose they were.";
    private static final String[] OWN = {
        "Aurelia, Caldera",
        TITLE,
        SAID,
        LETTER,
        "Spokesperson",
        "allege",
        "Notes were exchanged",
        "Both parties accepted",
        "Records of",
        "Persons and services",
        "Log of the broadcast",
        "Border district",
        "respondent"
    };

    private static Object draft;
    private final Walk walk = new Walk();

    @AfterEach
    void nothing_was_wrong_on_the_way() {
        walk.clean();
    }

    private static ClaimText text(List<String> claimants, String respondent, String title) {
        Desk desk = House.desk();
        LocalDate today = Until.today();
        String record = UUID.randomUUID().toString();
        ClaimText text = new ClaimText(claimants, respondent, title);
        text.credentials(desk.upload("xa.agent", "full-powers.pdf", SmallPdf.of("Full powers", record)));
        text.exhibit(
                desk.upload("xa.agent", "log.pdf", SmallPdf.of("Log of the broadcast", record)),
                "Log of the broadcast",
                today.minusDays(30),
                "PTY");
        text.claim(
                "DEC-UNFD",
                "The claimants allege that they are wrongly accused (" + record + ").",
                List.of("H2-7"),
                today.minusDays(40),
                today.minusDays(39));
        return text;
    }

    private static String step(int number) {
        return "/filing/claim?draft=" + draft + "&step=" + number;
    }

    @Test
    @Order(1)
    void h2_7_the_form_asks_who_made_the_public_accusation_when_and_in_which_words() {
        draft = as("xa.agent")
                .body(text(List.of("XA", "XC"), "XD", TITLE).form())
                .post("/drafts")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Page page = walk.open("xa.agent", step(3));
        assertThat(page.locator("#claims-0-accusation").getAttribute("open")).isNotNull();
        page.locator("#claims-0-accusation-text").fill(SAID);
        Walk.press(page, "stay");
        assertThat(page.locator("#claims-0-accusation-text").inputValue()).isEqualTo(SAID);
        walk.looks(page, "06-declaration");
    }

    @Test
    @Order(2)
    void s01_each_joint_claimant_signs_the_frozen_form_and_the_last_signature_files_it() {
        Page first = walk.open("xa.agent", step(7));
        first.locator("#signature-name").fill("Somebody else");
        Walk.press(first, "sign");
        assertThat(first.locator("#errors").textContent()).isNotBlank();
        first.locator("#signature-name").fill(House.desk().nameOf("xa.agent"));
        Walk.press(first, "sign");
        assertThat(first.locator("main").textContent()).contains("sha256");
        walk.everyWay(walk.open("xa.agent", step(7)), "06-joint-signed", OWN);
        walk.awaited("xc.agent", "/home", "main", TITLE);
        Page second = walk.open("xc.agent", step(7));
        assertThat(second.locator("main").textContent()).contains(SAID);
        second.locator("#signature-name").fill(House.desk().nameOf("xc.agent"));
        walk.looks(second, "06-joint-second");
        Walk.press(second, "sign");
        assertThat(second.url()).contains("/filing/receipt?case=F-");
    }

    @Test
    @Order(3)
    void h2_7_the_declaration_stands_in_the_public_register_as_pending_once_registered() {
        String reference =
                as("xc.agent").get("/drafts/" + draft).then().extract().path("filedAs");
        ready(reference);
        Page registrar = walk.open("registrar", "/filing/examine?case=" + reference);
        Walk.press(registrar, "register");
        assertThat(registrar.url()).contains("/cases/ESCT-");
        Page open = walk.open(null, "/declaration/register");
        assertThat(open.locator("main").textContent()).contains(SAID, "Aurelia", "Caldera", "Dravonia");
        walk.looks(open, "32-register");
    }

    private static void ready(String reference) {
        finish(reference, "READY");
    }

    private static void finish(String reference, String outcome) {
        Map<String, Object> end = new HashMap<>();
        end.put("version", as("clerk1").get("/examinations/" + reference).<Integer>path("version"));
        end.put("points", List.of());
        end.put("outcome", outcome);
        as("clerk1").body(end).post("/examinations/" + reference).then().statusCode(201);
    }

    @Test
    @Order(4)
    void section_1_anyone_sends_a_communication_and_only_the_registry_reads_it() {
        Page stranger = walk.open(null, "/communication/send");
        stranger.locator("#subject").fill("Trucks at the mast");
        walk.refused(stranger, "send", "words", "");
        assertThat(stranger.locator("#subject").inputValue()).isEqualTo("Trucks at the mast");
        walk.everyWay(stranger, "05-communication");
        stranger = walk.open(null, "/communication/send");
        stranger.locator("#subject").fill("Trucks at the mast");
        stranger.locator("#words").fill(LETTER);
        Walk.press(stranger, "send");
        String reference = stranger.locator("#reference").textContent().trim();
        assertThat(stranger.locator("main").textContent()).doesNotContain("mast");
        walk.everyWay(stranger, "05-communication-receipt");
        Page clerk = walk.open("clerk1", "/communication/list");
        assertThat(clerk.locator("main").textContent()).contains("Trucks at the mast", reference);
        walk.looks(clerk, "05-communications");
        walk.everyWay(walk.open("clerk1", "/communication/read?reference=" + reference), "05-read", LETTER, "Trucks");
        for (String login : List.of("xa.agent", "president", "admin")) {
            Page outside = House.browser(login);
            assertThat(outside.navigate(House.url() + "/communication/read?reference=" + reference)
                            .status())
                    .as(login)
                    .isEqualTo(404);
            outside.close();
        }
    }

    @Test
    @Order(5)
    void s02_a_state_that_is_no_signatory_is_invited_and_its_acceptance_recorded() {
        ClaimText text = text(List.of("XA"), "XZ", "Zarland – Public statements concerning the vote in Selvane");
        String reference = as("xa.agent")
                .body(Map.of(
                        "form",
                        text.form(),
                        "signature",
                        Map.of("name", House.desk().nameOf("xa.agent"), "forAll", true)))
                .post("/claims")
                .then()
                .statusCode(201)
                .extract()
                .path("reference");
        finish(reference, "REFER");
        String path = "/filing/examine?case=" + reference;
        Page registrar = walk.open("registrar", path);
        registrar.locator("#ground").selectOption("NON_SIGNATORY");
        walk.refused(registrar, "refer", "reasons", "");
        registrar.locator("#ground").selectOption("NON_SIGNATORY");
        registrar.locator("#reasons").fill("Zarland has not signed the Accord.");
        walk.looks(registrar, "09-refer");
        assertThat(walk.done(registrar, "refer")).isNotBlank();
        Page president = walk.awaited("president", path, "#invite");
        walk.refused(president, "invite", "reasons", "");
        president.locator("#reasons").fill("It may wish to be heard.");
        walk.looks(president, "09-referred");
        assertThat(walk.done(president, "invite")).isNotBlank();
        registrar = walk.open("registrar", path);
        Walk.press(registrar, "accept");
        assertThat(registrar.locator("#errors").textContent()).isNotBlank();
        registrar.locator("#acceptance-reasons").fill("Letter of its minister of today.");
        walk.looks(registrar, "09-invited");
        assertThat(walk.done(registrar, "accept")).isNotBlank();
        Walk.press(walk.open("registrar", path), "register");
        assertThat(registrar.url()).contains("/cases/ESCT-");
    }

    @Test
    @Order(6)
    void s04_letters_that_came_back_lead_to_a_note_verbale_and_to_service_by_it() {
        ChamberStory story = Until.filed("XE", "XF", "Fenland – Measures concerning the ferry of Tarn");
        story.register();
        String path = "/serving/service?case=" + story.reference();
        Page clerk = walk.awaited("clerk1", path, "#dispatch");
        assertThat(walk.done(clerk, "dispatch")).isNotBlank();
        clerk = walk.awaited("clerk1", path, "[id='services:0:channels:1:back']");
        walk.everyWay(clerk, "08-service-log", "@");
        for (int channel = 0; channel < 2; channel++) {
            clerk = walk.awaited("clerk1", path, "[id='services:0:channels:" + channel + ":back']");
            assertThat(walk.done(clerk, "[id='services:0:channels:" + channel + ":back']"))
                    .isNotBlank();
        }
        Page registrar = walk.awaited("registrar", path, "#note");
        registrar.locator("#deliveredOn").fill(Until.today().plusDays(2).toString());
        walk.refused(registrar, "note", "deliveredOn", "");
        walk.everyWay(registrar, "08-note-verbale", "@");
        registrar = walk.open("registrar", path);
        registrar.locator("#deliveredOn").fill(Until.today().toString());
        assertThat(walk.done(registrar, "note")).isNotBlank();
        House.desk().advanceTo(House.desk().now().plus(java.time.Duration.ofDays(16)));
        walk.looks(walk.awaited("clerk1", path, "main", "deemed"), "08-deemed");
    }
}
