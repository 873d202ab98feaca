package comity.ear.trouble;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import comity.ear.story.ChamberStory;
import comity.ear.story.ClaimText;
import comity.ear.story.Desk;
import comity.ear.story.Parties;
import comity.ear.story.SmallPdf;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/**
 * Acceptance check 1, as far as a decision: the respondent does nothing at all. Each limit of its silence ends on the day
 * that this test computes from the table of time-limits; everybody else acts at once.
 */
class SilentRespondentIT {

    private static final Duration A_MINUTE = Duration.ofMinutes(1);
    private static final int SEATS = 3;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Desk desk = OwnHouse.open().desk();
    private Parties parties;
    private ChamberStory story;
    private LimitTable limits;

    @Test
    void x1_a_respondent_that_never_answers_gets_a_decision_on_the_computed_day() {
        parties = new Parties(List.of("XK"), "XM");
        ClaimText text = Forms.complete(desk, "XK", "XM", "Maristan");
        Instant filed = desk.now();
        Instant published = play(text, false);
        assertThat(Duration.between(filed, published).toDays()).isLessThanOrEqualTo(500);
    }

    @Test
    void x1_on_the_urgent_track_it_goes_the_same_way_by_the_urgent_column() {
        parties = new Parties(List.of("XG"), "XI");
        var today = Forms.today(desk);
        ClaimText text = new ClaimText(List.of("XG"), "XI", "Istmark – Measures concerning a person taken away")
                .exhibit(Forms.log(desk, "XG"), "Log", today.minusDays(9), "PTY")
                .claim("PER-KIDN", Forms.measure(), List.of("H2-12"), today.minusDays(20), null)
                .urgent(Map.of("requested", true, "personInDanger", true, "grounds", "The person is said to be ill."));
        Instant filed = desk.now();
        Instant published = play(text, true);
        assertThat(Duration.between(filed, published).toDays()).isLessThanOrEqualTo(180);
    }

    /** Leads the claim to the published decision and returns when that was. */
    private Instant play(ClaimText text, boolean urgent) {
        limits = new LimitTable(desk, urgent);
        story = new ChamberStory(desk, parties);
        story.file(text).register().dispatch();
        assertThat(story.look("clerk1").body().path("urgent").asBoolean()).isEqualTo(urgent);
        Instant served = runs("TL-06", line("service.dispatched"), "service.deemed");
        runs("TL-07", served, "consultation.missed");
        panel();
        Instant ordered = runs("TL-22", line("panel.composed"), "timetable.set");
        assertThat(lines("terms.standard")).isNotEmpty();
        assertThat(ordered).isAfter(served);
        written();
        heard();
        return decided();
    }

    private void panel() {
        story.requestPanel(List.of(1));
        Instant established = runs("TL-13", line("panel.requested"), "panel.established");
        story.awaited(parties.claimant(), "panel/seats", Map.of("seats", SEATS));
        runs("TL-15", established, "panel.seatsSettled");
        List<String> names = new ArrayList<>();
        awaited(() -> desk.get("registrar", "cases/" + story.reference() + "/panel/suggested")
                        .ok()
                        .body()
                        .size()
                > 0);
        desk.get("registrar", "cases/" + story.reference() + "/panel/suggested")
                .ok()
                .body()
                .forEach(candidate -> names.add(candidate.path("personId").asText()));
        story.awaited("registrar", "panel/names", Map.of("names", names));
        runs("TL-16", established, "panel.referred");
        List<String> bench = names.subList(0, SEATS);
        story.awaited("president", "panel/appointment", Map.of("names", bench));
        story.bench(bench);
        story.disclose();
        story.organise();
    }

    /** TL-24, X1, TL-85: missed, noticed, recorded; what would answer the second submission falls away. */
    private void written() {
        story.submit("R1");
        Instant served = deemed();
        Instant missed = runs("TL-24", served, "default.noticed");
        assertThat(missed).isAfter(served);
        runs("TL-85", deemed(), "default.recorded");
        awaited(() -> !lines("written.closed").isEmpty());
        assertThat(lines("submission.filed")).hasSize(1);
    }

    private void heard() {
        Instant opens = limits.announced("TL-49", desk.now());
        story.schedule(opens);
        desk.advanceTo(opens);
        story.awaited(
                "clerk1",
                "hearing/open",
                Map.of("present", List.of(Map.of("side", "CLM", "name", "Agent", "capacity", "Agent"))));
        long minutes = desk.upload("clerk1", "minutes.pdf", SmallPdf.of("Minutes"));
        long transcript = desk.upload("clerk1", "transcript.pdf", SmallPdf.of("Transcript"));
        story.act("clerk1", "hearing/record", Map.of("minutes", List.of(minutes), "transcript", transcript));
        story.act(parties.claimant(), "hearing/corrections", Map.of("passages", List.of()));
        runs("TL-51", desk.now(), "hearing.transcript.deemed");
        story.awaited(story.presiding(), "hearing/close", Map.of());
    }

    private Instant decided() {
        story.draft(
                "The respondent did not appear. The Panel has satisfied itself of its jurisdiction.",
                "The claim is well founded in fact and law on the record as it stands.",
                "The measure was not in keeping with the provision cited.",
                "UPHELD",
                List.of("CESS"));
        story.summary("The Panel finds for the claimant in the absence of the respondent.", List.of());
        story.act(story.presiding(), "deliberation/descriptive-draft", Map.of());
        story.awaited(parties.claimant(), "draft-comments", Map.of("words", "", "meeting", false));
        desk.advanceTo(limits.end("TL-53", deemed()));
        story.awaited(story.presiding(), "deliberation/interim-report", Map.of());
        story.awaited(parties.claimant(), "draft-comments", Map.of("words", "", "meeting", false));
        runs("TL-55", deemed(), "interim.final");
        story.vote(false);
        story.awaited("registrar", "decision/seal", Map.of());
        desk.advanceTo(limits.end("TL-60", line("decision.issued")));
        story.publish();
        assertThat(lines("default.recorded"))
                .as("X1: of the submission, of the hearing")
                .isNotEmpty();
        return line("decision.published");
    }

    /** The last paper sent to the silent side counts as received when TL-06 has run. */
    private Instant deemed() {
        return runs("TL-06", desk.now(), "service.deemed");
    }

    /** A minute before the limit has run its line is not in the docket; when it has run it is, at that instant; service
     * is deemed within the last day of its limit, which is the day that later limits do not count. */
    private Instant runs(String code, Instant start, String kind) {
        Instant end = limits.end(code, start);
        int before = lines(kind).size();
        desk.advanceTo(end.minus(A_MINUTE));
        assertThat(lines(kind))
                .as(kind + " before " + code + " has run at " + end)
                .hasSize(before);
        desk.advanceTo(end.plusSeconds(1));
        Awaitility.await(kind + " when " + code + " has run at " + end)
                .atMost(PATIENCE)
                .until(() -> lines(kind).size() > before);
        assertThat(line(kind)).as(kind).isBetween(end.minusSeconds(1), end.plus(A_MINUTE));
        return kind.equals("service.deemed") ? end.minusMillis(1) : line(kind);
    }

    private static void awaited(Supplier<Boolean> what) {
        Awaitility.await().atMost(PATIENCE).until(what::get);
    }

    private List<Instant> lines(String kind) {
        List<Instant> found = new ArrayList<>();
        for (JsonNode line : desk.get("clerk1", "cases/" + story.reference() + "/docket")
                .ok()
                .body()) {
            if (line.path("kind").asText().equals(kind)) {
                found.add(Instant.parse(line.path("at").asText()));
            }
        }
        return found;
    }

    /** When the latest line of this kind was entered; the docket is given newest first. */
    private Instant line(String kind) {
        assertThat(lines(kind)).as(kind).isNotEmpty();
        return lines(kind).get(0);
    }
}
