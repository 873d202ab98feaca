package comity.ear.bench;

import comity.ear.story.Answer;
import comity.ear.story.Desk;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Pages and answers as their readers ask for them, two readers at a time; the 95th percentile is kept. */
final class Reading {

    /** What is read: words for the table, by whom, where, and whether the gate of issue 2 is on it. */
    private record Place(String what, String login, String path, boolean gated) {}

    private static final String CASE = "{case}";
    private static final List<Place> PLACES = List.of(
            new Place("case page", "clerk1", "/cases/" + CASE, true),
            new Place("case, API", "clerk1", "/api/v1/cases/" + CASE, true),
            new Place("clerk's queue, page", "clerk1", "/worklist/queue", true),
            new Place("clerk's queue, API", "clerk1", "/api/v1/work-items", true),
            new Place("docket list, API", "clerk1", "/api/v1/cases", false),
            new Place("inbox, page", "xa.agent", "/notice/inbox", false));
    private static final int READERS = 2;
    /** Enough for the server to have compiled what it runs: otherwise the floor, measured first, would be the slower. */
    private static final int WARM_UP = 1500;

    private static final int TIMES = 300;
    private static final int SAMPLES = 3;
    private static final double SHARE = 0.95;

    private final Site site;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    Reading(Site site) {
        this.site = site;
    }

    static boolean gated(String what) {
        return PLACES.stream().anyMatch(place -> place.what().equals(what) && place.gated());
    }

    /** Milliseconds of each place, the median of three samples. */
    Map<String, Double> measure() throws Exception {
        List<String> cases = site.column("select docket_number from case_file where docket_number is not null"
                + " order by md5(docket_number) limit 200");
        requireWhole(cases.get(0));
        Map<String, Double> found = new LinkedHashMap<>();
        for (Place place : PLACES) {
            Crowd readers = new Crowd(READERS);
            readers.times(WARM_UP, (reader, turn) -> read(place, cases, turn));
            double[] samples = new double[SAMPLES];
            for (int i = 0; i < SAMPLES; i++) {
                samples[i] = readers.times(TIMES, (reader, turn) -> read(place, cases, turn))
                        .millis(SHARE);
            }
            Arrays.sort(samples);
            found.put(place.what(), samples[SAMPLES / 2]);
        }
        return found;
    }

    private void read(Place place, List<String> cases, long turn) throws IOException, InterruptedException {
        String path = place.path().replace(CASE, cases.get((int) (turn % cases.size())));
        HttpRequest request = HttpRequest.newBuilder(URI.create(site.url() + path))
                .header("Authorization", "Bearer " + site.tokens().of(place.login()))
                .header("Accept-Language", "en")
                .build();
        HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + " was answered " + answer.statusCode());
        }
    }

    /** A copy whose chain is broken would be read faster than a whole one. */
    private void requireWhole(String reference) {
        Answer proof = new Desk(site.url(), site.tokens())
                .get("clerk1", "cases/" + reference + "/proof")
                .ok();
        if (proof.body().path("lines").asInt() == 0
                || proof.body().path("brokenSeq").asInt(0) != 0) {
            throw new IllegalStateException("the docket of " + reference + " does not hold: " + proof.body());
        }
    }
}
