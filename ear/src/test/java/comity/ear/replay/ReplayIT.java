package comity.ear.replay;

import static org.assertj.core.api.Assertions.assertThat;

import comity.ear.story.Answer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Disputes played in order of date through the public API of a throw-away house whose clock starts on 1 January 1995:
 * the invented sample always, real ones where {@code ../shared/data/wto-disputes} is present.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReplayIT {

    private Replay replay;
    private Instant end;
    private Map<String, HouseLedger.Standing> cases;

    @BeforeAll
    void play() throws Exception {
        Sources sources = Sources.read(System.getProperty("comity.replay", "16"));
        System.out.println(sources.inWords());
        replay = new Replay(sources);
        sayWhatStops();
        long begun = System.nanoTime();
        replay.play();
        System.out.println("Replay: " + replay.plays().size() + " disputes played in "
                + Duration.ofNanos(System.nanoTime() - begun).toSeconds() + " s.");
        end = replay.desk().now();
        cases = replay.ledger().cases();
    }

    @AfterAll
    void close() {
        replay.close();
    }

    private void sayWhatStops() {
        Map<Ending.Stage, List<String>> stops = new LinkedHashMap<>();
        replay.plays().stream()
                .filter(play -> !play.ending().whole())
                .forEach(play -> stops.computeIfAbsent(play.ending().missing(), stage -> new ArrayList<>())
                        .add(play.label()));
        stops.forEach((stage, names) -> System.out.println("Replay: " + names.size()
                + " stop at their last built step for want of "
                + stage.name().toLowerCase(Locale.ROOT) + ": " + String.join(", ", names)));
    }

    private <T> Map<String, T> ofEach(Function<Play, T> what) {
        Map<String, T> found = new LinkedHashMap<>();
        replay.plays().forEach(play -> found.put(play.label(), what.apply(play)));
        return found;
    }

    @Test
    void on_the_day_of_its_last_step_every_case_stands_where_its_status_says() {
        assertThat(replay.atLastStep()).isEqualTo(ofEach(play -> play.ending().state()));
    }

    @Test
    void left_alone_every_case_goes_where_the_rules_lead_it() {
        assertThat(ofEach(play -> cases.get(play.docketNumber()).state()))
                .isEqualTo(ofEach(play -> silence(play).stateAt(end)));
    }

    private static Silence silence(Play play) {
        return Silence.after(play.ending().state(), play.served(), play.last());
    }

    @Test
    void tl_12_an_idle_consultation_lapses_on_the_very_day() {
        lapsesOnTheVeryDay(Ending.CONSULTATION);
    }

    @Test
    void tl_84_a_case_stayed_at_the_claimants_request_lapses_on_the_very_day() {
        lapsesOnTheVeryDay(Ending.LAPSED);
    }

    private void lapsesOnTheVeryDay(Ending left) {
        List<Play> idle =
                replay.plays().stream().filter(play -> play.ending() == left).toList();
        assertThat(idle).isNotEmpty();
        assertThat(idle)
                .allSatisfy(play -> assertThat(cases.get(play.docketNumber()).closedAt())
                        .as(play.label())
                        .isBetween(
                                silence(play).changedBefore(end),
                                silence(play).changedBefore(end).plusSeconds(1)));
    }

    @Test
    void tl_17_a_panel_nobody_composed_is_drawn_by_lot() {
        for (Play play : replay.plays()) {
            if (play.ending() == Ending.ESTABLISHED) {
                assertThat(kinds(play))
                        .as(play.label())
                        .contains("panel.referred", "panel.vicePresident", "panel.lotsDrawn");
            }
        }
    }

    @Test
    void x1_a_respondent_who_stays_silent_after_composition_is_in_default() {
        for (Play play : replay.plays()) {
            if (play.ending().state().equals("COMPOSED")) {
                assertThat(kinds(play))
                        .as(play.label())
                        .contains(
                                "terms.standard",
                                "timetable.set",
                                "written.opened",
                                "default.recorded",
                                "written.closed");
            }
        }
    }

    private List<String> kinds(Play play) {
        List<String> kinds = new ArrayList<>();
        replay.desk()
                .get("clerk1", "cases/" + play.docketNumber() + "/docket")
                .ok()
                .body()
                .forEach(line -> kinds.add(line.path("kind").asText()));
        return kinds;
    }

    @Test
    void every_docket_every_filing_register_and_every_closed_room_verifies() {
        Answer chains = replay.desk().get("auditor", "audit/chains").ok();
        assertThat(chains.body().path("broken")).isEmpty();
        assertThat(chains.number("cases")).isEqualTo(replay.plays().size());
        assertThat(chains.number("registers"))
                .isGreaterThanOrEqualTo(2L * replay.plays().size());
    }

    @Test
    void the_engine_has_no_incident_no_stuck_job_and_no_timer_that_differs_from_its_limit() throws Exception {
        Awaitility.await("job threads are at rest")
                .atMost(Duration.ofSeconds(60))
                .until(() -> engine().number("overdueJobs") == 0);
        assertThat(engine().number("timersDiffering")).isZero();
        assertThat(engine().number("timers")).isPositive();
        HouseLedger ledger = replay.ledger();
        assertThat(ledger.count("select count(*) from act_ru_incident")).isZero();
        assertThat(ledger.count("select count(*) from act_ru_job where retries_ = 0"))
                .isZero();
        assertThat(ledger.count("select count(*) from act_ru_job where exception_stack_id_ is not null"))
                .isZero();
    }

    private Answer engine() {
        return replay.desk().get("admin", "audit/engine").ok();
    }

    @Test
    void a_closed_case_leaves_nothing_running_under_its_number() throws Exception {
        assertThat(
                        replay.ledger()
                                .count(
                                        "select count(*) from act_ru_execution e join case_file f"
                                                + " on e.business_key_ in (f.docket_number, f.filing_reference) where f.state = 'CLOSED'"))
                .isZero();
        assertThat(replay.ledger()
                        .count("select count(*) from deadline d join case_file f on f.id = d.case_id"
                                + " where f.state = 'CLOSED' and d.state = 'RUNNING' and d.code <> 'TL-82'"))
                .isZero();
    }

    @Test
    void a_search_by_exact_title_finds_the_decision_among_the_first_three() {
        awaitIndex();
        Map<String, Long> sameTitle = decided().stream()
                .collect(Collectors.groupingBy(play -> play.dispute().title(), Collectors.counting()));
        for (Play play : decided()) {
            String title = play.dispute().title();
            long first = Math.max(3, sameTitle.get(title)); // namesakes cannot all be among three
            assertThat(citations("precedents?q=" + Words.encoded(title)).stream()
                            .limit(first))
                    .as(play.label() + ", " + title)
                    .contains(play.citation());
        }
    }

    @Test
    void every_party_and_every_provision_counts_its_decisions() {
        awaitIndex();
        Map<String, Set<String>> parties = new LinkedHashMap<>();
        Map<String, Set<String>> provisions = new LinkedHashMap<>();
        for (Play play : decided()) {
            Set<String> names = new LinkedHashSet<>(play.dispute().complainants());
            names.add(play.dispute().respondent());
            names.forEach(name -> parties.computeIfAbsent(name.toUpperCase(Locale.ROOT), key -> new LinkedHashSet<>())
                    .add(play.citation()));
            play.provisions()
                    .forEach(id -> provisions
                            .computeIfAbsent(id, key -> new LinkedHashSet<>())
                            .add(play.citation()));
        }
        assertThat(counted("party", parties.keySet())).isEqualTo(sizes(parties));
        assertThat(counted("provision", provisions.keySet())).isEqualTo(sizes(provisions));
    }

    private static Map<String, Integer> sizes(Map<String, Set<String>> sets) {
        Map<String, Integer> sizes = new LinkedHashMap<>();
        sets.forEach((name, members) -> sizes.put(name, members.size()));
        return sizes;
    }

    /** What the facet says of each value. */
    private Map<String, Integer> counted(String facet, Set<String> values) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (String value : values) {
            replay.desk()
                    .get(null, "precedents?" + facet + "=" + Words.encoded(value))
                    .ok()
                    .body()
                    .path("facets")
                    .forEach(found -> found.path("values").forEach(row -> {
                        if (found.path("name").asText().equals(facet)
                                && row.path("value").asText().equals(value)) {
                            counts.put(value, row.path("count").asInt());
                        }
                    }));
        }
        return counts;
    }

    private List<Play> decided() {
        return replay.plays().stream().filter(play -> play.citation() != null).toList();
    }

    private List<String> citations(String search) {
        List<String> citations = new ArrayList<>();
        replay.desk()
                .get(null, search)
                .ok()
                .body()
                .path("hits")
                .forEach(hit -> citations.add(hit.path("citation").asText()));
        return citations;
    }

    private void awaitIndex() {
        Awaitility.await("the index has what was published")
                .atMost(Duration.ofSeconds(120))
                .until(() -> replay.desk()
                                .get(null, "precedents")
                                .ok()
                                .body()
                                .path("total")
                                .asInt()
                        == decided().size());
    }
}
