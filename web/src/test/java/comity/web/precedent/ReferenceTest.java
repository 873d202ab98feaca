package comity.web.precedent;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import comity.editing.HeadnoteView;
import comity.editing.Term;
import comity.precedent.PrecedentResults;
import comity.precedent.PrecedentResults.Hit;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class ReferenceTest {

    private static final String PORTAL = "https://tribunal.example";
    private static final Hit DECISION =
            hit("2027-ESCT-P-12", "[2027] ESCT-P 12", false, "Feldania – Transit & {other} measures", "P", null);
    private static final Hit AUTHORITY =
            hit("ext-1", "=HYPERLINK(1) \"Light\"", true, "Lights, moved", "EXT", "Court of the Coast");

    private static final HeadnoteView HEADNOTE = new HeadnoteView(
            1L,
            0,
            "2027-ESCT-P-12",
            "[2027] ESCT-P 12",
            "Feldania",
            1,
            "A stay is, and\nremains, no transit.",
            7,
            List.of(new Term(
                    "consent.transit",
                    "consent",
                    Map.of("en", "host-nation consent › transit", "fr", "consentement › transit"),
                    List.of(),
                    1)),
            List.of(),
            List.of());

    private static Hit hit(String slug, String citation, boolean external, String title, String type, String court) {
        return new Hit(
                slug,
                citation,
                external,
                type,
                title,
                "en",
                LocalDate.of(2027, 5, 3),
                court,
                4,
                List.of("H2-5", "CFE-IV.5"),
                List.of("ESTABLISHED"),
                external ? List.of() : List.of("transit"),
                "The host's\nword.",
                PrecedentResults.Reason.LABEL,
                List.of(),
                0);
    }

    private static String file(ReferenceFormat format) {
        return Reference.file(
                format,
                Stream.of(DECISION, AUTHORITY)
                        .map(hit -> new Reference(hit, hit.external() ? List.of() : List.of(HEADNOTE), PORTAL))
                        .toList());
    }

    @Test
    void ris_has_a_case_with_court_day_citation_and_address() {
        assertThat(file(ReferenceFormat.RIS).split("ER {2}- \r\n")[0])
                .isEqualTo(String.join(
                        "\r\n",
                        "TY  - CASE",
                        "TI  - Feldania – Transit & {other} measures",
                        "PB  - European Security Claims Tribunal",
                        "DA  - 2027/05/03",
                        "PY  - 2027",
                        "ST  - [2027] ESCT-P 12",
                        "AB  - The host's word.",
                        "UR  - https://tribunal.example/decisions/2027-ESCT-P-12",
                        "KW  - H2-5",
                        "KW  - CFE-IV.5",
                        "KW  - transit",
                        "KW  - host-nation consent › transit",
                        "N1  - A stay is, and remains, no transit.",
                        ""));
    }

    @Test
    void biblatex_keeps_signs_of_tex_from_meaning_anything() {
        assertThat(file(ReferenceFormat.BIB))
                .contains(
                        "keywords = {H2-5, CFE-IV.5, transit, host-nation consent › transit}",
                        "annotation = {A stay is, and remains, no transit.}")
                .contains("@jurisdiction{2027-ESCT-P-12,", "title = {Feldania – Transit \\& other measures}")
                .contains(
                        "institution = {Court of the Coast}",
                        "url = {https://tribunal.example/precedent/authority?id=ext-1}");
    }

    @Test
    void a_spreadsheet_gets_text_and_no_formula() {
        assertThat(file(ReferenceFormat.CSV).split("\r\n"))
                .containsExactly(
                        "citation,type,title,court,date,weight,provisions,outcomes,keywords,headnotes,address",
                        "[2027] ESCT-P 12,P,Feldania – Transit & {other} measures,European Security Claims Tribunal,"
                                + "2027-05-03,W4,H2-5; CFE-IV.5,ESTABLISHED,transit; host-nation consent › transit,"
                                + "\"A stay is, and remains, no transit.\","
                                + "https://tribunal.example/decisions/2027-ESCT-P-12",
                        "\"'=HYPERLINK(1) \"\"Light\"\"\",EXT,\"Lights, moved\",Court of the Coast,2027-05-03,W4,"
                                + "H2-5; CFE-IV.5,ESTABLISHED,,,https://tribunal.example/precedent/authority?id=ext-1");
    }

    @Test
    void csl_json_is_a_list_of_legal_cases() throws Exception {
        JsonNode items = new ObjectMapper().readTree(file(ReferenceFormat.JSON));
        assertThat(items).hasSize(2);
        assertThat(items.get(0).path("type").asText()).isEqualTo("legal_case");
        assertThat(items.get(0).at("/issued/date-parts/0").toString()).isEqualTo("[2027,5,3]");
        assertThat(items.get(0).path("keyword").asText()).isEqualTo("transit, host-nation consent › transit");
        assertThat(items.get(0).path("annote").asText()).contains("no transit");
        assertThat(items.get(1).has("annote")).isFalse();
        assertThat(items.get(1).path("authority").asText()).isEqualTo("Court of the Coast");
    }

    @Test
    void a_feed_is_atom_with_one_entry_for_each_decision() throws Exception {
        String feed = new PrecedentFeed(PORTAL)
                .of(List.of(DECISION, AUTHORITY), PORTAL + "/feed?q=a&b", "Decisions: <a>", Instant.EPOCH);
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        Document read = factory.newDocumentBuilder().parse(new InputSource(new StringReader(feed)));
        assertThat(read.getDocumentElement().getNamespaceURI()).isEqualTo("http://www.w3.org/2005/Atom");
        assertThat(read.getElementsByTagName("entry").getLength()).isEqualTo(2);
        assertThat(read.getElementsByTagName("title").item(0).getTextContent()).isEqualTo("Decisions: <a>");
        assertThat(read.getElementsByTagName("updated").item(0).getTextContent())
                .isEqualTo("2027-05-03T00:00:00Z");
        assertThat(read.getElementsByTagName("id").item(1).getTextContent())
                .isEqualTo("https://tribunal.example/decisions/2027-ESCT-P-12");
    }
}
