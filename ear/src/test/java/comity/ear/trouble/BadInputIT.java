package comity.ear.trouble;

import static comity.ear.house.House.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import comity.ear.house.House;
import comity.ear.story.CaseStory;
import comity.ear.story.ClaimText;
import comity.ear.story.Desk;
import comity.ear.story.Parties;
import comity.ear.story.SmallPdf;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is sent in badly gets its clear answer, over HTTP, and never an error of ours. */
class BadInputIT {

    private static final int MEGABYTE = 1024 * 1024;

    private static ValidatableResponse upload(String name, byte[] bytes) {
        return as("xa.agent")
                .contentType("application/octet-stream")
                .queryParam("name", name)
                .body(bytes)
                .post("/uploads")
                .then();
    }

    private static byte[] word(byte[] content, int times) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write(("<?xml version=\"1.0\"?><Types xmlns=\"http://schemas.openxmlformats.org/package/2006/"
                            + "content-types\"><Override PartName=\"/word/document.xml\" ContentType=\"application/"
                            + "vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>")
                    .getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            for (int i = 0; i < times; i++) {
                zip.write(content);
            }
            zip.closeEntry();
        }
        return file.toByteArray();
    }

    @Test
    void an_empty_file_is_refused_by_its_name() {
        upload("empty.pdf", new byte[0])
                .statusCode(422)
                .contentType("application/problem+json")
                .body("code", equalTo("EMPTY_FILE"))
                .body("detail", containsString("empty.pdf"));
    }

    @Test
    void a_word_document_renamed_to_pdf_is_refused_by_its_name() throws IOException {
        upload("claim.pdf", word("<w:document/>".getBytes(StandardCharsets.UTF_8), 1))
                .statusCode(422)
                .body("code", equalTo("FILE_TYPE_MISMATCH"))
                .body("rule", equalTo("D20"))
                .body("detail", containsString("claim.pdf"));
    }

    @Test
    void a_file_that_unpacks_without_end_is_refused() throws IOException {
        upload("annex.docx", word(new byte[MEGABYTE], 64)).statusCode(422).body("code", equalTo("ARCHIVE_BOMB"));
    }

    @Test
    void more_than_a_hundred_megabytes_are_refused_and_leave_nothing_behind() throws Exception {
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(House.url() + "/api/v1/uploads?name=log.txt"))
                                .header("Authorization", "Bearer " + House.token("xa.agent"))
                                .header("Content-Type", "application/octet-stream")
                                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new Endless(101L * MEGABYTE)))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isIn(413, 422);
        assertThat(answer.body()).contains("FILE_TOO_LARGE");
    }

    /** So many letters, one after the other. */
    private static final class Endless extends InputStream {
        private long left;

        Endless(long size) {
            left = size;
        }

        @Override
        public int read() {
            return left-- > 0 ? 'a' : -1;
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void a_name_with_a_path_or_hidden_characters_is_made_harmless(String sent, String kept) {
        Response answer = as("xa.agent")
                .contentType("application/octet-stream")
                .queryParam("name", sent)
                .body(SmallPdf.of("Paper"))
                .post("/uploads");
        if (kept.equals("unnamed")) {
            answer.then().statusCode(422).body("code", equalTo("FILE_TYPE_MISMATCH"));
        } else {
            answer.then().statusCode(201).body("name", equalTo(kept));
        }
    }

    static List<Arguments> names() {
        return List.of(
                Arguments.of("../../../etc/passwd.pdf", "passwd.pdf"),
                Arguments.of("C:\\windows\\win.pdf", "win.pdf"),
                Arguments.of("state\u202Efdp.exe.pdf", "statefdp.exe.pdf"),
                Arguments.of("line\r\nSet-Cookie: a.pdf", "lineSet-Cookie_ a.pdf"),
                Arguments.of("....", "unnamed"));
    }

    @Test
    void a_name_of_three_hundred_letters_is_too_long_and_no_name_is_missing() {
        upload("x".repeat(300) + ".pdf", SmallPdf.of("Paper")).statusCode(422).contentType("application/problem+json");
        as("xa.agent")
                .contentType("application/octet-stream")
                .body(SmallPdf.of("Paper"))
                .post("/uploads")
                .then()
                .statusCode(422)
                .contentType("application/problem+json");
    }

    @Test
    void a_downloaded_paper_has_a_harmless_name_and_runs_nothing() {
        Desk desk = House.desk();
        LocalDate today = Forms.today(desk);
        long file = desk.upload("xa.agent", "..\\..\\re\u202Eport \"of\" May.pdf", SmallPdf.of("Report"));
        CaseStory story = new CaseStory(desk, new Parties(List.of("XA"), "XD"));
        story.file(new ClaimText(List.of("XA"), "XD", "Title\u202E that turns")
                .exhibit(file, "Exhibit\u2066 one", today.minusDays(9), "PTY")
                .claim("CYB-ATTK", "Measure", List.of("H2-15"), today.minusDays(90), today.minusDays(60)));
        JsonNode papers = desk.get("xa.agent", "cases/" + story.reference() + "/documents")
                .ok()
                .body();
        JsonNode exhibit = StreamSupport.stream(papers.spliterator(), false)
                .filter(paper -> paper.path("number").asText().equals("C-1"))
                .findFirst()
                .orElseThrow();
        assertThat(exhibit.path("title").asText()).isEqualTo("Exhibit one");
        assertThat(desk.get("xa.agent", "cases/" + story.reference()).text("title"))
                .isEqualTo("Title that turns");
        Response content = as("xa.agent")
                .accept("*/*")
                .get("/documents/" + exhibit.path("id").asLong() + "/content");
        content.then().statusCode(200).header("X-Content-Type-Options", equalTo("nosniff"));
        assertThat(content.header("Content-Disposition"))
                .startsWith("attachment")
                .endsWith("report%20_of_%20May.pdf")
                .doesNotContain("..", "\\");
        assertThat(content.header("Content-Security-Policy")).contains("sandbox", "default-src 'none'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"not json", "[]", "null", "{", "\"text\"", "{\"unknown\": 1}", "{\"form\": 7}", ""})
    void a_body_that_is_no_claim_gets_a_problem_document(String body) {
        Response answer = as("xa.agent").body(body).post("/claims");
        assertThat(answer.statusCode()).as(answer.asString()).isIn(400, 415, 422);
        assertThat(answer.contentType()).contains("application/problem+json");
    }

    /** Every act of the API, with bodies that no client should send, by those who may act in the case. */
    @Test
    void no_act_of_the_api_answers_bad_input_with_an_error_of_ours() throws IOException {
        Desk desk = House.desk();
        CaseStory story = new CaseStory(desk, new Parties(List.of("XH"), "XL"));
        story.file(Forms.complete(desk, "XH", "XL", "Lumenia")).register().dispatch();
        List<String> faults = new ArrayList<>();
        JsonNode paths = new ObjectMapper()
                .readTree(as("xh.agent")
                        .accept("application/json")
                        .basePath("")
                        .get("/openapi?format=JSON")
                        .asString())
                .path("paths");
        Iterator<Map.Entry<String, JsonNode>> each = paths.fields();
        while (each.hasNext()) {
            Map.Entry<String, JsonNode> path = each.next();
            for (String method : List.of("post", "put", "delete")) {
                if (path.getValue().has(method) && !path.getKey().matches(".*(clock|uploads|rebuild).*")) {
                    abuse(method, path.getKey(), story.reference(), faults);
                }
            }
        }
        assertThat(paths.size()).isGreaterThan(60);
        assertThat(faults).isEmpty();
    }

    private static void abuse(String method, String template, String reference, List<String> faults) {
        String path = template.replace("/api/v1", "")
                .replace("{reference}", reference)
                .replace("{number}", "C-1")
                .replaceAll("\\{[^}]*}", "999999999999");
        for (String login : List.of("xh.agent", "clerk1")) {
            for (String body : List.of("{}", "[]", "null", "{\"unknown\":[{}]}", "no json", "\u0000")) {
                Response answer =
                        as(login).header("If-Match", "\"99\"").body(body).request(method, path);
                boolean clear =
                        answer.statusCode() < 400 || answer.contentType().contains("application/problem+json");
                if (answer.statusCode() >= 500 || !clear) {
                    faults.add(login + " " + method + " " + path + " " + body + " -> " + answer.statusCode() + " "
                            + answer.asString());
                }
            }
        }
    }
}
