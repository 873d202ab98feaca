package comity.ear.trouble;

import comity.ear.house.House;
import comity.ear.story.Desk;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/** Looks for secrets from outside: every public page by its links, search, API, papers, letters. */
final class Outside {

    private static final Pattern LINK = Pattern.compile("href=\"([^\"#]*)");
    private static final int PAGES_MOST = 160;

    private final SecretStory secret;
    private final Desk desk;

    Outside(SecretStory secret) {
        this.secret = secret;
        this.desk = secret.desk;
    }

    /** Every secret that anybody, or a State that is no party, gets to see. */
    List<String> leaks(String outsider) {
        List<String> leaks = new ArrayList<>();
        pages(leaks);
        answers(leaks, outsider);
        search(leaks);
        letters(leaks);
        return leaks;
    }

    /** The decision in each of its forms. */
    List<String> leaksOfDecision(String citation) {
        List<String> leaks = new ArrayList<>();
        Response list = House.anonymous().get("/api/v1/decisions");
        look(leaks, "decisions", list.asString());
        Matcher machine = Pattern.compile("\"(?:ecli|name|path|id|machineId)\":\"([^\"]*)\"")
                .matcher(list.asString());
        while (machine.find()) {
            String name = machine.group(1).replaceAll(".*/", "");
            look(leaks, name, House.anonymous().get("/api/v1/decisions/" + name).asString());
            look(
                    leaks,
                    name,
                    House.anonymous().get("/api/v1/decisions/" + name + ".akn").asString());
            for (String about : List.of("precedents/" + name + ".ris", "decisions/" + name + "/citations")) {
                look(leaks, about, House.anonymous().get("/api/v1/" + about).asString());
            }
            Response pdf = House.anonymous().get("/api/v1/decisions/" + name + ".pdf");
            if (pdf.statusCode() == 200) {
                look(leaks, name + ".pdf of " + citation, text(pdf.asByteArray()));
            }
        }
        return leaks;
    }

    private void pages(List<String> leaks) {
        Deque<String> next = new ArrayDeque<>(List.of("/cases/" + secret.reference(), "/", "/hearing/calendar"));
        for (String tab :
                List.of("docket", "filings", "exhibits", "deadlines", "hearings", "decisions", "procedure", "proof")) {
            next.add("/cases/" + secret.reference() + "/" + tab);
        }
        Set<String> seen = new HashSet<>(next);
        for (int i = 0; i < PAGES_MOST && !next.isEmpty(); i++) {
            String path = next.poll();
            Response page = House.anonymous().redirects().follow(false).get(path);
            look(leaks, path, page.contentType().contains("pdf") ? text(page.asByteArray()) : page.asString());
            Matcher links = LINK.matcher(page.contentType().contains("html") ? page.asString() : "");
            while (links.find()) {
                String found = links.group(1).replace("&amp;", "&");
                boolean here =
                        found.startsWith("/") && !found.matches("/(sign|language|demo|resources|webjars|jakarta).*");
                if (here && seen.add(found)) {
                    next.add(URI.create(found.replace(" ", "%20")).toString());
                }
            }
        }
    }

    private void answers(List<String> leaks, String outsider) {
        look(leaks, "openapi", House.anonymous().get("/openapi").asString());
        for (String part : List.of(
                "",
                "/docket",
                "/documents",
                "/deadlines",
                "/acts",
                "/proof",
                "/exhibits",
                "/hearing",
                "/panel",
                "/organisation",
                "/submissions",
                "/consultation",
                "/service",
                "/settlement",
                "/withdrawal")) {
            look(
                    leaks,
                    part,
                    desk.get(outsider, "cases/" + secret.reference() + part)
                            .body()
                            .toString());
        }
        for (String list :
                List.of("cases?limit=100", "notices", "drafts", "my-cases", "work-items", "hearings", "decisions")) {
            look(leaks, list, desk.get(outsider, list).body().toString());
        }
        for (String paper : House.rows("select id from document where case_id = (select id from case_file where"
                + " docket_number = '" + secret.reference() + "')")) {
            Response content = House.anonymous().get("/documents/" + paper);
            boolean pdf = content.statusCode() == 200 && content.contentType().contains("pdf");
            look(leaks, "paper " + paper, pdf ? text(content.asByteArray()) : content.asString());
            look(
                    leaks,
                    "paper " + paper,
                    desk.get(outsider, "documents/" + paper).body().toString());
        }
    }

    /** What is told of the record without a search. */
    private static List<String> open() {
        return List.of(
                "precedents/export.ris",
                "precedents/export.bib",
                "precedents/export.csv",
                "precedents/export.json",
                "precedents/feed.atom",
                "precedents/provisions/H2-17",
                "statistics");
    }

    private void search(List<String> leaks) {
        open().forEach(path ->
                look(leaks, path, House.anonymous().get("/api/v1/" + path).asString()));
        for (String word : secret.secrets.words()) {
            for (String asked : List.of("/api/v1/precedents?q=" + word, "/precedents?q=" + word)) {
                Response found = House.anonymous().get(asked);
                String rest = found.asString().replace(word, "");
                if (rest.contains(secret.reference()) || found.asString().contains("<mark>" + word)) {
                    leaks.add("search finds " + word);
                }
            }
            look(leaks, "authority for " + word, alike(word));
            for (String asked : List.of(word, word.substring(0, word.length() - 1) + "*")) {
                if (desk.get(null, "precedents?q=" + asked).number("total") > 0) {
                    leaks.add("search counts " + asked);
                }
            }
        }
    }

    /** The parts of the answer that are not the question. */
    private static String alike(String word) {
        Response found = House.anonymous()
                .contentType("application/json")
                .body(Map.of("text", word))
                .post("/api/v1/authorities/find");
        return String.valueOf(found.jsonPath().getList("parts.hits"));
    }

    private void letters(List<String> leaks) {
        Path folder = House.running().home().resolve("mail");
        try (Stream<Path> letters = Files.list(folder)) {
            for (Path letter : letters.toList()) {
                look(leaks, "letter", Files.readString(letter));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void look(List<String> leaks, String where, String text) {
        secret.secrets.foundIn(text).forEach(found -> leaks.add(where + ": " + found));
    }

    private static String text(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
