package comity.ear.trouble;

import static org.assertj.core.api.Assertions.assertThat;

import comity.ear.house.House;
import comity.ear.portal.Until;
import comity.ear.story.ChamberStory;
import comity.ear.story.Desk;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.awaitility.Awaitility;

/**
 * Cases led side by side to every state in which a claimant may withdraw, and withdrawn there: one of each by silence,
 * one after opposition and by agreement. The clock moves for all of them together.
 */
final class WithdrawnCases {

    /** How far a case is led before its claimant withdraws; the names are the states of section 3. */
    enum Point {
        FILED,
        EXAMINATION,
        DEFICIENT,
        REGISTERED,
        SERVED,
        CONSULTATION,
        MEDIATION,
        STAYED,
        PANEL_REQUESTED,
        PANEL_ESTABLISHED,
        COMPOSED,
        WRITTEN,
        PRELIMINARY,
        HEARING,
        DELIBERATION,
        INTERIM_REVIEW,
        DECIDED;

        boolean beforeAnyStepOfTheRespondent() {
            return compareTo(SERVED) <= 0;
        }

        boolean beforeAPanel() {
            return compareTo(COMPOSED) <= 0;
        }

        boolean through(Point stage) {
            return compareTo(stage) >= 0;
        }
    }

    private static final int HANDS = 4;
    private static final List<Integer> FIRST = List.of(1);

    private final Desk desk = House.desk();
    final Map<Point, ChamberStory> answered = new EnumMap<>(Point.class);
    final Map<Point, ChamberStory> silent = new EnumMap<>(Point.class);
    final Map<Point, String> seen = new EnumMap<>(Point.class);

    void play() throws Exception {
        ExecutorService hands = Executors.newFixedThreadPool(HANDS);
        try {
            lead(hands);
        } finally {
            hands.shutdownNow();
        }
    }

    private void lead(ExecutorService hands) throws Exception {
        each(hands, Point.FILED, point -> {
            begin(point, answered);
            if (!point.beforeAnyStepOfTheRespondent() && point != Point.DECIDED) {
                begin(point, silent);
            }
        });
        stage(hands, Point.EXAMINATION, this::examine);
        stage(hands, Point.REGISTERED, ChamberStory::register);
        stage(hands, Point.SERVED, ChamberStory::serve);
        stage(hands, Point.CONSULTATION, ChamberStory::reply);
        stage(
                hands,
                Point.PANEL_REQUESTED,
                story -> story.enter(Until.today().toString()).fail().requestPanel(FIRST));
        desk.advanceTo(desk.now().plus(Duration.ofDays(14)));
        stage(hands, Point.PANEL_ESTABLISHED, story -> {});
        stage(hands, Point.COMPOSED, story -> story.propose(3).agree().disclose());
        stage(hands, Point.WRITTEN, story -> story.organise().order());
        stage(hands, Point.HEARING, story -> List.of("R1", "R2", "R3", "R4").forEach(story::submitAndReceive));
        Instant opens = Until.morning(45).toInstant();
        both(Point.DELIBERATION, hands, story -> story.schedule(opens));
        desk.advanceTo(opens);
        stage(hands, Point.DELIBERATION, ChamberStory::hear);
        stage(hands, Point.INTERIM_REVIEW, WithdrawnCases::interim);
        stage(hands, Point.DECIDED, story -> story.vote(false).seal());
        desk.advanceTo(desk.now().plus(Duration.ofDays(20)));
    }

    private void begin(Point point, Map<Point, ChamberStory> of) {
        ChamberStory story = Until.filed("XH", "XL", "Lumenia – Case withdrawn in " + point + ", " + of.size());
        synchronized (this) {
            of.put(point, story);
        }
    }

    /** Leads every case that goes this far on, then withdraws those that stop here. */
    private void stage(ExecutorService hands, Point point, Consumer<ChamberStory> act) throws Exception {
        both(point, hands, act);
        List<Point> here = switch (point) {
            case EXAMINATION -> List.of(Point.FILED, Point.EXAMINATION, Point.DEFICIENT);
            case CONSULTATION -> List.of(Point.CONSULTATION, Point.MEDIATION, Point.STAYED);
            case WRITTEN -> List.of(Point.WRITTEN, Point.PRELIMINARY);
            default -> List.of(point);
        };
        List<Runnable> acts = new ArrayList<>();
        for (Point at : here) {
            acts.add(() -> withdrawAnswered(at, turned(at, answered.get(at))));
            if (silent.containsKey(at)) {
                acts.add(() -> withdrawSilent(turned(at, silent.get(at))));
            }
        }
        all(hands, acts);
    }

    private void each(ExecutorService hands, Point from, Consumer<Point> act) throws Exception {
        List<Runnable> acts = new ArrayList<>();
        for (Point point : Point.values()) {
            if (point.through(from)) {
                acts.add(() -> act.accept(point));
            }
        }
        all(hands, acts);
    }

    private void both(Point from, ExecutorService hands, Consumer<ChamberStory> act) throws Exception {
        List<Runnable> acts = new ArrayList<>();
        for (Point point : Point.values()) {
            boolean aside = from.through(Point.PANEL_REQUESTED) && !point.through(Point.PANEL_REQUESTED);
            boolean objected = point == Point.PRELIMINARY && from.through(Point.HEARING);
            if (point.through(from) && !aside && !objected) {
                acts.add(() -> act.accept(answered.get(point)));
                if (silent.containsKey(point)) {
                    acts.add(() -> act.accept(silent.get(point)));
                }
            }
        }
        all(hands, acts);
    }

    private static void all(ExecutorService hands, List<Runnable> acts) throws Exception {
        List<Future<?>> running = new ArrayList<>();
        acts.forEach(act -> running.add(hands.submit(act)));
        for (Future<?> one : running) {
            try {
                one.get();
            } catch (ExecutionException failed) {
                throw new IllegalStateException(failed.getCause());
            }
        }
    }

    /** The last step into a state off the main line. */
    private ChamberStory turned(Point point, ChamberStory story) {
        String claimant = story.parties().claimant();
        String defendant = story.parties().defendant();
        switch (point) {
            case DEFICIENT -> deficient(story);
            case MEDIATION -> {
                long id = story.act(
                                claimant,
                                "mediations",
                                Map.of("kind", "MEDIATION", "words", "Let us ask.", "mediator", "mediator1"))
                        .number("id");
                story.act(defendant, "mediations/" + id + "/answer", Map.of("agrees", true));
                story.awaited("registrar", "mediations/" + id + "/appointment", Map.of("mediator", "mediator1"));
            }
            case STAYED -> {
                long id = story.act(
                                claimant,
                                "stays/proposal",
                                Map.of(
                                        "until",
                                        Until.today().plusDays(90).toString(),
                                        "cause",
                                        "TALKS",
                                        "reasons",
                                        "Talks go on.",
                                        "limits",
                                        List.of()))
                        .number("id");
                story.act(defendant, "stays/" + id + "/answer", Map.of("agrees", true));
            }
            case PRELIMINARY -> {
                story.submit("R1");
                object(story, defendant);
            }
            default -> {
                // on the main line
            }
        }
        return story;
    }

    /** The clerk saves the checklist for the first time. */
    private void examine(ChamberStory story) {
        String path = "examinations/" + story.reference();
        desk.put(
                        "clerk1",
                        path,
                        Map.of("points", List.of()),
                        desk.get("clerk1", path).ok().etag())
                .ok();
    }

    /** TL-27 runs from the receipt of the first submission, which is dispatched a moment after it was filed. */
    private void object(ChamberStory story, String defendant) {
        String path = "cases/" + story.reference();
        Map<String, Object> objection =
                Map.of("grounds", List.of("JURISDICTION"), "claims", FIRST, "reasons", "No consent.");
        Awaitility.await("an objection is open").atMost(Duration.ofMinutes(2)).until(() -> {
            desk.post(defendant, path + "/service/acknowledge", Map.of());
            return desk.post(defendant, path + "/objections", objection).status() < 400;
        });
    }

    private void deficient(ChamberStory story) {
        String path = "examinations/" + story.reference();
        long version = desk.get("clerk1", path).ok().number("version");
        Map<String, Object> point =
                Map.of("code", "D05", "verdict", "DEFICIENT", "text", "The summary is not clear enough.");
        desk.post("registrar", path + "/deficiency-notice", Map.of("version", version, "points", List.of(point)))
                .ok();
    }

    private static void interim(ChamberStory story) {
        story.draft(
                "The claimant alleges that notice was not given.",
                "The panel finds for the claimant.",
                "Finds that notice was due.",
                "UPHELD",
                List.of("CESS"));
        story.summary("Notice of an exercise.", List.of("exercises"));
        story.review();
    }

    /** Alone where the respondent has taken no step; later opposed and refused first, then agreed. */
    private void withdrawAnswered(Point point, ChamberStory story) {
        String state = story.look("clerk1").text("state");
        synchronized (this) {
            seen.put(point, state);
        }
        if (point == Point.DECIDED) {
            return;
        }
        long id = story.withdraw();
        if (point.beforeAnyStepOfTheRespondent()) {
            return;
        }
        String defendant = story.parties().defendant();
        story.act(defendant, "withdrawal/" + id + "/oppose", Map.of("reasons", "The respondent wants a ruling."));
        String ruler = point.beforeAPanel() ? "president" : story.presiding();
        story.awaited(ruler, "withdrawal/" + id + "/decide", Map.of("granted", false, "reasons", "A ruling is due."));
        assertThat(story.look("clerk1").text("state"))
                .as("opposed and refused: the case goes on")
                .isEqualTo(state);
        long again = story.withdraw();
        story.act(defendant, "withdrawal/" + again + "/consent", Map.of());
    }

    private static void withdrawSilent(ChamberStory story) {
        story.withdraw();
        story.awaited(story.parties().defendant(), "service/acknowledge", Map.of());
    }
}
