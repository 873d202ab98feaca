package comity.ear.replay;

import comity.ear.launch.House;
import comity.ear.launch.Settings;
import comity.ear.story.Desk;
import comity.ear.story.StoryStopped;
import comity.ear.story.Tokens;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A throw-away house in which disputes are played in order of date, and what came of them. */
final class Replay implements AutoCloseable {

    /** Longer than the longest wait of the Rules for a case that everybody leaves alone: TL-09 and TL-12. */
    private static final int SILENCE_DAYS = 500;

    private static final Instant START = Instant.parse("1995-01-01T08:00:00Z");

    private final House house;
    private final Desk desk;
    private final List<Play> plays = new ArrayList<>();
    private final Map<String, String> atLastStep = new LinkedHashMap<>();

    Replay(Sources sources) throws IOException {
        ReplayReference reference = new ReplayReference(sources.all());
        Path folder = Path.of("target", "replay", "reference").toAbsolutePath();
        reference.write(folder);
        house = House.open(settings(folder));
        desk = new Desk(house.url(), new Tokens(house.environment().get("COMITY_OIDC_URL"), Clock.systemUTC()));
        sources.sample().forEach(dispute -> plays.add(new Play("sample ", dispute, reference, desk)));
        sources.real().forEach(dispute -> plays.add(new Play("", dispute, reference, desk)));
    }

    private static Settings settings(Path reference) {
        Path build = Path.of(System.getProperty("comity.build", "target")).toAbsolutePath();
        return new Settings(
                Settings.Mode.TEST,
                build.resolve("replay").resolve("house"),
                true,
                build,
                build.resolve("keycloak"),
                Map.of(
                        "COMITY_REFERENCE",
                        reference.toString(),
                        "COMITY_JAVA_OPTS",
                        comity.ear.house.House.SHORT_LIVED));
    }

    List<Play> plays() {
        return plays;
    }

    Desk desk() {
        return desk;
    }

    HouseLedger ledger() {
        return new HouseLedger(house.environment());
    }

    /** By dispute, the state of its case on the day of its last step, or why it stopped before. */
    Map<String, String> atLastStep() {
        return atLastStep;
    }

    /** Plays every step on its day; then nobody does anything for longer than the Rules wait. */
    void play() throws InterruptedException {
        desk.advanceTo(START);
        plays.forEach(play -> atLastStep.put(play.label(), "not played"));
        List<Play> open = new ArrayList<>(plays);
        while (!open.isEmpty()) {
            Play first = open.stream().min(Comparator.comparing(Play::at)).orElseThrow();
            if (first.at().isAfter(desk.now())) {
                desk.advanceTo(first.at());
            }
            take(first);
            if (first.isOver()) {
                open.remove(first);
            }
        }
        desk.advanceTo(desk.now().plus(Duration.ofDays(SILENCE_DAYS)));
    }

    /** A case that stops says where and does not keep the others from going on. */
    private void take(Play play) throws InterruptedException {
        try {
            play.step();
            if (play.isOver()) {
                atLastStep.put(play.label(), play.state());
            }
        } catch (StoryStopped stopped) {
            atLastStep.put(play.label(), stopped.getMessage());
            play.stop();
        }
    }

    @Override
    public void close() {
        house.close();
    }
}
