package comity.ear.trouble;

import comity.ear.story.ChamberStory;
import comity.ear.story.Desk;
import comity.ear.story.Parties;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A case in each of the stages built so far, and somebody of every role, in a house that can be counted. */
final class CastOfCases {

    private static final List<String> OUTSIDE = List.of("XS", "XJ", "AP", "ME", "SG", "SE", "ED", "AU", "AD", "PU");

    /** What reading and asking leave behind: who read what, keys of requests, letters on their way. */
    private static final List<String> TRACES = List.of("audit_entry", "repeat_key", "mail");

    private final OwnHouse house = OwnHouse.open();
    private final Desk desk = house.desk();
    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<String, ChamberStory> cases = new LinkedHashMap<>();

    private CastOfCases() {}

    static CastOfCases play() {
        CastOfCases cast = new CastOfCases();
        cast.cases.put("deliberating", cast.heard());
        cast.cases.put("writing", cast.ordered());
        cast.cases.put("established", cast.established());
        cast.cases.put("asked", cast.asked());
        cast.cases.put("consulting", cast.served());
        ChamberStory examined = cast.filed();
        examined.openExamination("clerk1");
        cast.cases.put("examined", examined);
        return cast;
    }

    private ChamberStory filed() {
        ChamberStory story = new ChamberStory(desk, new Parties(List.of("XA"), "XB"));
        story.file(Forms.complete(desk, "XA", "XB", "Borvia"));
        return story;
    }

    private ChamberStory served() {
        ChamberStory story = filed();
        story.register().serve();
        return story;
    }

    private ChamberStory asked() {
        ChamberStory story = served();
        story.reply().enter(Forms.today(desk).toString()).fail().requestPanel(List.of(1));
        return story;
    }

    private ChamberStory established() {
        ChamberStory story = asked();
        desk.advanceTo(desk.now().plus(Duration.ofDays(14)));
        return story;
    }

    private ChamberStory ordered() {
        ChamberStory story = established();
        story.propose(3).agree().disclose().organise().order();
        return story;
    }

    private ChamberStory heard() {
        ChamberStory story = ordered();
        List.of("R1", "R2", "R3", "R4").forEach(story::submitAndReceive);
        ZonedDateTime day = desk.now()
                .atZone(ZoneId.of("Europe/Zurich"))
                .plusDays(45)
                .withHour(10)
                .withMinute(0);
        while (day.getDayOfWeek().getValue() > 5) {
            day = day.plusDays(1);
        }
        Instant opens = day.toInstant();
        story.schedule(opens);
        desk.advanceTo(opens);
        return story.hear();
    }

    Desk desk() {
        return desk;
    }

    String reference(String place) {
        return cases.get(place).reference();
    }

    /** Somebody of every role, by the letters of the table. */
    Map<String, String> everybody(String place) {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("CL", "xa.agent");
        all.put("CC", "xa.counsel");
        all.put("CF", "xa.focal");
        all.put("RS", "xb.agent");
        all.put("RC", "xb.counsel");
        all.put("RF", "xb.focal");
        all.put("CK", "clerk1");
        all.put("RG", "registrar");
        all.put("PR", "president");
        all.put("XS", "xp.agent");
        all.put("XJ", "xp.judge4");
        all.put("AP", "appeals3");
        all.put("ME", "mediator1");
        all.put("SG", "xp.council");
        all.put("SE", "security");
        all.put("ED", "editor");
        all.put("AU", "auditor");
        all.put("AD", "admin");
        all.put("PU", null);
        ChamberStory story = cases.get(place);
        if (List.of("writing", "deliberating").contains(place)) {
            all.put("PP", story.presiding());
            story.judges().stream()
                    .filter(judge -> !judge.equals(story.presiding()))
                    .findFirst()
                    .ifPresent(judge -> all.put("PN", judge));
        }
        return all;
    }

    /** Neither in the case nor at its registry. */
    boolean isOutside(String role) {
        return OUTSIDE.contains(role);
    }

    /** How the portal answers somebody who opens this page. */
    int page(String login, String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(house.house().url() + "/" + path));
        if (login != null) {
            request.header("Authorization", "Bearer " + house.tokens().of(login));
        }
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** How many rows each table has, but for the traces of asking. */
    Map<String, Long> rows() {
        Map<String, Long> counted = new TreeMap<>();
        for (String table : house.column("select tablename from pg_tables where schemaname = 'public' order by 1")) {
            if (TRACES.stream().noneMatch(table::startsWith) && !table.startsWith("act_")) {
                counted.put(table, house.number("select count(*) from " + table));
            }
        }
        return counted;
    }
}
