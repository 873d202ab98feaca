package comity.ear.trouble;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import comity.ear.house.House;
import comity.ear.story.Desk;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * Sections 1.1 and 1.2, cell by cell over HTTP: along one dispute every role tries every act and opens a paper of every
 * class. Who may is transcribed from the Rules ({@code permissions/}), not taken from the product's table.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PermissionsIT {

    private static final int HANDS = 4;
    private static final PermissionRules RULES = new PermissionRules();
    private static final List<PermissionAct> ACTS = PermissionAct.all();
    private static final PermissionCells TRIED = new PermissionCells();

    private static boolean going = true;
    private static Desk desk;
    private static PermissionStory story;

    @BeforeAll
    static void a_dispute() {
        desk = House.desk();
        story = new PermissionStory(desk);
    }

    @Test
    @Order(1)
    void section_1_2_has_the_cell_for_everybody_to_whom_the_table_of_acts_gives_an_act() {
        List<String> without = new ArrayList<>();
        for (PermissionAct act : ACTS) {
            for (Role role : act.isOfMatrix() ? act.who() : Set.<Role>of()) {
                String column = act.column() == null ? role.cell() : act.column();
                if (!RULES.gives(act.row(), column, act.letters()) && !RULES.gives(act.row(), "PU", act.letters())) {
                    without.add(act + " by " + role + ": " + RULES.letters(act.row(), column));
                }
            }
        }
        assertThat(without).isEmpty();
    }

    @Test
    @Order(2)
    void section_1_2_each_cell_is_tried_or_is_named_as_one_that_the_api_does_not_offer() {
        Set<String> cells = new TreeSet<>();
        for (String stage : RULES.stages()) {
            for (String column : RULES.columns()) {
                RULES.letters(stage, column).stream()
                        .filter(letter -> "FTD".indexOf(letter) >= 0)
                        .filter(letter -> ACTS.stream().noneMatch(act -> act.tries(stage, column, letter)))
                        .forEach(letter -> cells.add(stage + " " + column + " " + letter));
            }
        }
        Set<String> named = new TreeSet<>();
        for (String line : PermissionRules.lines("not-offered.txt")) {
            named.addAll(PermissionCells.named(line));
        }
        assertThat(cells).isEqualTo(named);
    }

    @TestFactory
    @Order(3)
    Stream<DynamicTest> at_each_stop_everybody_may_do_what_the_rules_give_him_and_nothing_else() {
        return PermissionStory.STOPS.stream().map(stop -> DynamicTest.dynamicTest(stop, () -> tryAll(stop)));
    }

    private static void tryAll(String stop) throws InterruptedException {
        assumeTrue(going, "the dispute has not come so far");
        going = false;
        story.goTo(stop);
        going = true;
        PermissionTrial trial = new PermissionTrial(desk, story, stop);
        List<PermissionCells.Cell> cells = PermissionCells.at(stop, ACTS);
        List<String> wrong = new ArrayList<>();
        RowMarks before = RowMarks.whenQuiet(story.caseId());
        tryEach(cells, PermissionCells.Kind.DENIED, cell -> trial.denied(cell.act(), cell.role()), wrong);
        new RowMarks(story.caseId()).changedSince(before).forEach(table -> wrong.add("rows changed: " + table));
        tryEach(cells, PermissionCells.Kind.ALLOWED, cell -> trial.allowed(cell.act(), cell.role()), wrong);
        tryEach(cells, PermissionCells.Kind.PERHAPS, cell -> trial.perhaps(cell.act(), cell.role()), wrong);
        tryEach(cells, PermissionCells.Kind.PLAYED, cell -> "", wrong);
        assertThat(wrong).isEmpty();
    }

    private static void tryEach(
            List<PermissionCells.Cell> cells,
            PermissionCells.Kind kind,
            Function<PermissionCells.Cell, String> one,
            List<String> wrong)
            throws InterruptedException {
        ExecutorService hands = Executors.newFixedThreadPool(HANDS);
        Map<String, Future<String>> found = new TreeMap<>();
        for (PermissionCells.Cell cell : cells) {
            if (cell.kind() == kind) {
                found.put(cell.act() + " by " + cell.role(), hands.submit(() -> one.apply(cell)));
                TRIED.add(cell);
            }
        }
        hands.shutdown();
        for (Map.Entry<String, Future<String>> cell : found.entrySet()) {
            try {
                if (!cell.getValue().get().isEmpty()) {
                    wrong.add(cell.getKey() + ": " + cell.getValue().get());
                }
            } catch (ExecutionException failed) {
                wrong.add(cell.getKey() + ": " + failed.getCause());
            }
        }
    }

    @Test
    @Order(4)
    void no_cell_was_passed_over() {
        assertThat(TRIED.table()).isEqualTo(PermissionRules.lines("cells.txt"));
    }
}
