package comity.ear.trouble;

import static org.assertj.core.api.Assertions.assertThat;

import comity.ear.house.House;
import comity.ear.story.Desk;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestMethodOrder;

/** Section 1.2, cell by cell: every role tries every act that the API offers, along one dispute. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PermissionsIT {

    private static final int HANDS = 4;

    private static final List<PermissionAct> ACTS = PermissionAct.all();
    private static final Map<String, Integer> CELLS = new ConcurrentHashMap<>();

    private static boolean going = true;
    private static Desk desk;
    private static PermissionStory story;

    @BeforeAll
    static void a_dispute() {
        desk = House.desk();
        story = new PermissionStory(desk);
    }

    @TestFactory
    @Order(1)
    Stream<DynamicTest> at_each_stop_everybody_may_do_what_the_rules_give_him_and_nothing_else() {
        return PermissionStory.STOPS.stream().map(stop -> DynamicTest.dynamicTest(stop, () -> tryAll(stop)));
    }

    private static void tryAll(String stop) throws InterruptedException {
        long t0 = System.nanoTime();
        org.junit.jupiter.api.Assumptions.assumeTrue(going);
        going = false;
        story.goTo(stop);
        going = true;
        long t1 = System.nanoTime();
        PermissionTrial trial = new PermissionTrial(desk, story, stop);
        RowMarks before = RowMarks.whenQuiet();
        List<String> wrong = new ArrayList<>();
        List<Cell> cells = new ArrayList<>();
        for (PermissionAct act : ACTS) {
            if (act.stops().contains(stop)) {
                for (Role role : Role.values()) {
                    cells.add(new Cell(act, role));
                }
            }
        }
        run(
                cells.stream().filter(c -> !c.act.who().contains(c.role) && !c.act.perhaps().contains(c.role)).toList(),
                c -> trial.denied(c.act, c.role),
                wrong);
        wrong.addAll(new RowMarks().changedSince(before));
        long t2 = System.nanoTime();
        run(
                cells.stream()
                        .filter(c ->
                                c.act.who().contains(c.role) && !c.act.played().contains(stop))
                        .toList(),
                c -> trial.allowed(c.act, c.role),
                wrong);
        long t3 = System.nanoTime();
        System.out.println("STOP " + stop + " play " + (t1 - t0) / 1000000 + " denied " + (t2 - t1) / 1000000
                + " allowed " + (t3 - t2) / 1000000 + " cells " + cells.size());
        wrong.stream().sorted().forEach(w -> System.out.println("WRONG " + stop + " | " + w));
        assertThat(wrong).isEmpty();
    }

    record Cell(PermissionAct act, Role role) {}

    private static void run(List<Cell> cells, java.util.function.Function<Cell, String> one, List<String> wrong)
            throws InterruptedException {
        ExecutorService hands = Executors.newFixedThreadPool(HANDS);
        Map<String, Future<String>> found = new TreeMap<>();
        for (Cell cell : cells) {
            if (cell.role == Role.ANYBODY || cell.role.login(story) != null) {
                found.put(cell.act + " by " + cell.role, hands.submit(() -> one.apply(cell)));
                CELLS.merge(cell.role.name(), 1, Integer::sum);
            }
        }
        hands.shutdown();
        for (Map.Entry<String, Future<String>> one1 : found.entrySet()) {
            try {
                String w = one1.getValue().get();
                if (!w.isEmpty()) {
                    wrong.add(one1.getKey() + ": " + w);
                }
            } catch (ExecutionException e) {
                wrong.add(one1.getKey() + ": " + e.getCause());
            }
        }
    }

    @Test
    @Order(2)
    void no_cell_was_passed_over() {
        System.out.println(new TreeMap<>(CELLS));
    }
}
