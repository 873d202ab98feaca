package comity.ear.trouble;

import static org.assertj.core.api.Assertions.assertThat;

import comity.ear.story.Answer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * Section 1.2 over HTTP: each act of the API is called by everybody, in a case that stands where the act belongs. Whom
 * the Rules let do it comes from a reading of its own, not from the table the product uses.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PermissionsIT {

    private static final String ABSENT = "ESCT-1999-0001";

    /** Pages of one thing that the cases of this cast do not hold, or that are reached by another address. */
    private static final Set<String> ONE_OF_MANY = Set.of(
            "index",
            "docket/case",
            "document/paper",
            "signed-out",
            "communication/read",
            "communication/receipt",
            "council/meeting",
            "extension/answer",
            "extension/decision",
            "mediation/room",
            "packages/desk",
            "packages/package",
            "panel/disclosure",
            "precedent/authority",
            "precedent/decision",
            "reference/instrument",
            "reference/place",
            "reference/provision",
            "reference/signatory",
            "sideletter/desk",
            "sideletter/letter",
            "webhook/log");

    private record Cell(String method, String path, String place, Set<String> may) {}

    private static CastOfCases cast;
    private static List<Cell> acts;

    @BeforeAll
    static void cases_stand_in_every_stage() {
        cast = CastOfCases.play();
        acts = read("acts.csv").stream()
                .map(row -> new Cell(row[0], row[1], row[2], Set.of(row[3].split(" "))))
                .toList();
    }

    private static List<String[]> read(String table) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(PermissionsIT.class.getResourceAsStream("/permissions/" + table)),
                StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(";"))
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Answer call(Cell cell, String reference, String login) {
        String path = cell.path().replace("{c}", reference);
        return cell.method().equals("PUT")
                ? cast.desk().put(login, path, Map.of(), "\"0\"")
                : cast.desk().post(login, path, Map.of());
    }

    private static boolean denied(Answer answer) {
        return answer.status() == 401 || answer.status() == 403 || answer.status() == 404;
    }

    /** What an answer says, without the words that repeat what was asked. */
    private static String said(Answer answer) {
        return answer.status() + " " + answer.code();
    }

    @Test
    @Order(1)
    void whom_the_rules_do_not_name_is_refused_as_if_there_were_no_such_case_and_nothing_changes() {
        Map<String, Long> before = cast.rows();
        List<String> wrong = new ArrayList<>();
        int calls = 0;
        for (Cell cell : acts) {
            String reference = cast.reference(cell.place());
            for (Map.Entry<String, String> who : cast.everybody(cell.place()).entrySet()) {
                if (cell.may().contains(who.getKey())) {
                    continue;
                }
                calls++;
                Answer answer = call(cell, reference, who.getValue());
                if (!denied(answer)) {
                    wrong.add(who.getKey() + " was not refused: " + answer.asked() + " " + said(answer));
                } else if (cast.isOutside(who.getKey())
                        && !said(answer).equals(said(call(cell, ABSENT, who.getValue())))) {
                    wrong.add(who.getKey() + " learns that there is something: " + answer.asked() + " " + said(answer)
                            + " instead of " + said(call(cell, ABSENT, who.getValue())));
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(calls).isGreaterThan(acts.size() * 14);
        assertThat(cast.rows()).isEqualTo(before);
    }

    @Test
    @Order(2)
    void who_may_read_reads_and_nobody_else() {
        List<String> wrong = new ArrayList<>();
        for (String[] row : read("readings.csv")) {
            String path = row[0].replace("{c}", cast.reference(row[1]));
            Set<String> may =
                    Set.of(row[2].replace("*CL", "CL").replace("*RS", "RS").split(" "));
            for (Map.Entry<String, String> who : cast.everybody(row[1]).entrySet()) {
                Answer answer = cast.desk().get(who.getValue(), path);
                boolean open = may.contains("*") || may.contains(who.getKey());
                if (open != (answer.status() == 200)) {
                    wrong.add(
                            who.getKey() + (open ? " should read " : " should not read ") + path + ": " + said(answer));
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    @Order(3)
    void whom_the_rules_name_is_heard() {
        List<String> wrong = new ArrayList<>();
        for (Cell cell : acts) {
            for (String who : cell.may()) {
                Answer answer = call(
                        cell,
                        cast.reference(cell.place()),
                        cast.everybody(cell.place()).get(who));
                if (denied(answer)) {
                    wrong.add(who + " is refused: " + answer.asked() + " " + said(answer));
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    @Order(4)
    void each_page_opens_for_whom_the_rules_name_and_for_nobody_else() {
        List<String> wrong = new ArrayList<>();
        for (String[] row : read("pages.csv")) {
            String path = row[0].replace("{c}", cast.reference(row[1]));
            Set<String> may = Set.of(row[2].split(" "));
            for (Map.Entry<String, String> who : cast.everybody(row[1]).entrySet()) {
                boolean open =
                        may.contains("*") || may.contains("+") && who.getValue() != null || may.contains(who.getKey());
                int status = cast.page(who.getValue(), path);
                if (status >= 500 || open != (status == 200)) {
                    wrong.add(who.getKey() + (open ? " should see " : " should not see ") + path + ": " + status);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    @Order(5)
    void no_page_is_left_out_of_the_reading() throws IOException {
        Path pages = Path.of("../web/src/main/webapp");
        List<String> named = read("pages.csv").stream().map(row -> row[0]).toList();
        try (Stream<Path> files = Files.walk(pages)) {
            List<String> left = files.map(file -> pages.relativize(file).toString())
                    .filter(file -> file.endsWith(".xhtml") && !file.startsWith("WEB-INF"))
                    .map(file -> file.replace(".xhtml", ""))
                    .filter(file -> !ONE_OF_MANY.contains(file))
                    .filter(file -> named.stream()
                            .noneMatch(page -> page.replaceAll("\\?.*", "").equals(file)))
                    .toList();
            assertThat(left).isEmpty();
        }
    }
}
