package comity.ear.replay;

import static org.assertj.core.api.Assertions.assertThat;

import comity.ear.launch.House;
import comity.ear.launch.Settings;
import comity.ear.story.Desk;
import comity.ear.story.Tokens;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Disputes played in order of date through the public API of a throw-away house whose clock starts on 1 January 1995.
 * The invented sample always runs; the real list, {@code ../shared/data/wto-disputes}, where it is present:
 * {@code -Dcomity.replay=N} plays its first N disputes, {@code all} every one.
 */
class ReplayIT {

    private static final Path REAL = Path.of("..", "..", "shared", "data", "wto-disputes", "disputes.csv");
    private static final Instant START = Instant.parse("1995-01-01T08:00:00Z");

    @Test
    void every_case_of_the_list_reaches_the_state_that_its_status_names() throws Exception {
        List<Dispute> disputes = disputes();
        ReplayReference reference = new ReplayReference(disputes);
        Path folder = Path.of("target", "replay", "reference").toAbsolutePath();
        reference.write(folder);
        try (House house = House.open(settings(folder))) {
            Desk desk =
                    new Desk(house.url(), new Tokens(house.environment().get("COMITY_OIDC_URL"), Clock.systemUTC()));
            desk.advanceTo(START);
            List<Play> plays = new ArrayList<>();
            for (int i = 0; i < disputes.size(); i++) {
                plays.add(new Play(disputes.get(i), i, reference, desk));
            }
            assertThat(play(plays, desk)).isEqualTo(expected(plays));
            for (Play play : plays) {
                assertThat(desk.get("clerk1", "cases/" + play.docketNumber() + "/proof")
                                .ok()
                                .body()
                                .path("brokenSeq")
                                .asInt(0))
                        .as("chain of " + play.docketNumber())
                        .isZero();
            }
        }
    }

    /** Plays every step on its day; the state of each case on the day of its last step. */
    private static Map<String, String> play(List<Play> plays, Desk desk) throws InterruptedException {
        Map<String, String> states = new LinkedHashMap<>();
        plays.forEach(play -> states.put(play.dispute().number(), ""));
        List<Play> open = new ArrayList<>(plays);
        while (!open.isEmpty()) {
            Play first = open.stream().min(Comparator.comparing(Play::at)).orElseThrow();
            if (first.at().isAfter(desk.now())) {
                desk.advanceTo(first.at());
            }
            first.step();
            if (first.isOver()) {
                states.put(first.dispute().number(), first.state());
                open.remove(first);
            }
        }
        return states;
    }

    private static Map<String, String> expected(List<Play> plays) {
        Map<String, String> states = new LinkedHashMap<>();
        for (Play play : plays) {
            states.put(play.dispute().number(), play.ending().state());
            if (!play.ending().whole()) {
                System.out.println(play.dispute().number() + " stops at its last built step, "
                        + play.ending().state() + ": " + play.dispute().status());
            }
        }
        return states;
    }

    private static List<Dispute> disputes() throws IOException {
        List<Dispute> sample = DisputeList.read(Path.of("src", "test", "resources", "replay", "sample.csv"));
        String wanted = System.getProperty("comity.replay", "0");
        if (!Files.exists(REAL) || "0".equals(wanted)) {
            System.out.println("Replay: the invented sample of " + sample.size() + "; real disputes skipped: "
                    + (Files.exists(REAL) ? "not asked for" : "the list is absent"));
            return sample;
        }
        List<Dispute> real = DisputeList.read(REAL);
        return "all".equals(wanted) ? real : real.subList(0, Math.min(Integer.parseInt(wanted), real.size()));
    }

    private static Settings settings(Path reference) {
        Path build = Path.of(System.getProperty("comity.build", "target")).toAbsolutePath();
        return new Settings(
                Settings.Mode.TEST,
                build.resolve("replay").resolve("house"),
                true,
                build,
                build.resolve("keycloak"),
                Map.of("COMITY_REFERENCE", reference.toString()));
    }
}
