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
    private static final Pattern SLUG = Pattern.compile("\"slug\":\"([^\"]+)\"");
    private static final int PAGES_MOST = 300;
    private static final int AT_ONCE = 25;
    private static final List<String> OPEN_PAGES = List.of(
            "/decisions",
            "/precedent/search?q=exercise",
            "/precedent/find",
            "/precedent/compare",
            "/precedent/provisions",
            "/precedent/provision?id=H2-17",
            "/precedent/keywords",
            "/precedent/keyword?id=exercise",
            "/statistics/statistics",
            "/declaration/register",
            "/council/agenda",
            "/packages/list",
            "/sideletter/letters");
    private static final String ASKED = "Exercises of any kind";
    private static final String KEPT = "Words that nobody may know";

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
        String own = citation.replaceAll("[\\[\\]]", "").replace(' ', '-');
        if (!list.asString().contains(own)) {
            leaks.add("the list of decisions has no " + own);
        }
        Matcher slugs = SLUG.matcher(list.asString());
        while (slugs.find()) {
            String slug = slugs.group(1);
            forms(slug)
                    .forEach(path ->
                            look(leaks, path, House.anonymous().get(path).asString()));
            for (String both : List.of("?a=" + own + "&b=" + slug, "?a=" + slug + "&b=" + own)) {
                for (String door : List.of("/precedent/compare", "/api/v1/precedents/compare")) {
                    look(leaks, door, House.anonymous().get(door + both).asString());
                }
            }
            Response pdf = House.anonymous().get("/api/v1/decisions/" + slug + ".pdf");
            look(leaks, slug + ".pdf", text(pdf.asByteArray()));
        }
        return leaks;
    }

    /** A decision by every door but the paper itself. */
    private static List<String> forms(String slug) {
        Stream<String> pages =
                Stream.of("/decisions/" + slug, "/decisions/" + slug + ".akn", "/precedent/citations?id=" + slug);
        Stream<String> api = Stream.of(
                "decisions/" + slug,
                "decisions/" + slug + ".akn",
                "decisions/" + slug + "/citations",
                "decisions/" + slug + "/seal",
                "precedents/decisions/" + slug,
                "precedents/" + slug + ".ris",
                "precedents/" + slug + ".bib",
                "precedents/" + slug + ".csv",
                "precedents/" + slug + ".json",
                "precedents/" + slug + ".akn");
        return Stream.concat(pages, api.map(path -> "/api/v1/" + path)).toList();
    }

    /** An outsider asks to be told of decisions with any of the secrets, and of what is public too. */
    void keepSearches(String outsider) {
        List<String> words = secret.secrets.words();
        for (int i = 0; i < words.size(); i += AT_ONCE) {
            keep(outsider, KEPT + " " + i, String.join(" OR ", words.subList(i, Math.min(i + AT_ONCE, words.size()))));
        }
        keep(outsider, ASKED, "exercise");
    }

    private void keep(String outsider, String name, String query) {
        desk.post(outsider, "searches", Map.of("name", name, "q", query)).ok();
    }

    /** Whether the outsider was told of the decision yet. */
    boolean isTold(String outsider) {
        return told(outsider).contains(ASKED);
    }

    /** Searches for secrets of which the outsider was told something. */
    List<String> leaksOfAlerts(String outsider) {
        return told(outsider).contains(KEPT) ? List.of(told(outsider)) : List.of();
    }

    private String told(String outsider) {
        return desk.get(outsider, "notices").ok().body().toString();
    }

    private void pages(List<String> leaks) {
        Deque<String> next = new ArrayDeque<>(List.of("/cases/" + secret.reference(), "/", "/hearing/calendar"));
        next.addAll(OPEN_PAGES);
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
        lists(leaks, outsider);
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

    private void lists(List<String> leaks, String outsider) {
        for (String list : List.of(
                "cases?limit=100",
                "notices",
                "drafts",
                "my-cases",
                "work-items",
                "hearings",
                "decisions",
                "searches")) {
            String told = desk.get(outsider, list).body().toString();
            look(leaks, list, list.equals("searches") ? told.replaceAll("\"text\":\"[^\"]*\"", "") : told);
        }
        for (String list : List.of(
                "hearings",
                "declarations",
                "council/agenda",
                "council/meetings",
                "packages",
                "side-letters",
                "cases/" + secret.reference() + "/lots",
                "cases/" + secret.reference() + "/organisation/timetable.ics")) {
            look(leaks, list, House.anonymous().get("/api/v1/" + list).asString());
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
                "precedents/provisions",
                "precedents/provisions/H2-17",
                "precedents/provisions/H2-17/holdings",
                "precedents/keywords",
                "precedents/keywords/exercise",
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
            look(leaks, "authority for " + word, SearchDoors.alike(word));
            SearchDoors.kept(leaks, word);
            SearchDoors.spelled(leaks, word);
            String begun = word.substring(0, word.length() - 1) + "*";
            for (String asked : List.of(word, begun, "keyword:" + word, "keyword:" + begun, "party:" + begun)) {
                if (desk.get(null, "precedents?q=" + asked).number("total") > 0) {
                    leaks.add("search counts " + asked);
                }
            }
        }
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
