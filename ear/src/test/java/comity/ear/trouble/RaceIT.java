package comity.ear.trouble;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import comity.ear.story.Answer;
import comity.ear.story.ClaimText;
import comity.ear.story.Desk;
import comity.ear.story.SmallPdf;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/**
 * A command and the user task it ends, a thousand times on two threads: one files, the other finishes the examination at
 * once, before, while or after the process makes the task for it.
 */
class RaceIT {

    private static final int RACES = 1000;
    private static final String RUN = "race " + UUID.randomUUID();
    private static final String CASES = "(select id from case_file where public_summary = '" + RUN + "')";

    private final OwnHouse own = OwnHouse.open();
    private final Desk desk = own.desk();
    private final BlockingQueue<String> filed = new ArrayBlockingQueue<>(RACES);
    private final List<String> refused = Collections.synchronizedList(new ArrayList<>());

    @Test
    void a_command_that_overtakes_its_task_leaves_no_incident_and_shows_no_error() throws InterruptedException {
        ExecutorService sides = Executors.newFixedThreadPool(2);
        sides.submit(this::file);
        sides.submit(this::examine);
        sides.shutdown();
        assertThat(sides.awaitTermination(10, TimeUnit.MINUTES)).isTrue();
        assertThat(refused).isEmpty();

        String waiting = "select count(*) from act_ru_task where task_def_key_ = 'decide-registration'"
                + " and proc_inst_id_ in (select v.proc_inst_id_ from act_ru_variable v where v.name_ = 'caseId'"
                + " and v.long_ in " + CASES + ")";
        await().atMost(Duration.ofMinutes(4)).until(() -> own.number(waiting) == RACES);
        assertThat(own.number("select count(*) from act_ru_incident")).isZero();
        assertThat(own.number("select count(*) from act_ru_job where retries_ = 0"))
                .isZero();
        assertThat(own.number("select count(*) from work_item where closed_at is null"
                        + " and task_key = 'decide-registration' and case_id in " + CASES))
                .isEqualTo(RACES);
        assertThat(own.number("select count(*) from work_item where closed_at is null and task_key = 'examine'"
                        + " and case_id in " + CASES))
                .as("no task was made for an examination that is over")
                .isZero();
        assertThat(own.number(
                        "select count(*) from docket_entry where kind = 'claim.receipted' and case_id in " + CASES))
                .isEqualTo(RACES);
    }

    private void file() {
        LocalDate today = Forms.today(desk);
        long log = Forms.log(desk, "XP");
        long powers = desk.upload("xp.agent", "powers.pdf", SmallPdf.of("Full powers"));
        for (int i = 0; i < RACES; i++) {
            Answer answer = desk.post("xp.agent", "claims", claim(log, powers, today));
            if (answer.status() == 201) {
                filed.add(answer.text("reference"));
            } else {
                refused.add(String.valueOf(answer));
                filed.add("");
            }
        }
    }

    private void examine() {
        try {
            for (int i = 0; i < RACES; i++) {
                String reference = filed.poll(1, TimeUnit.MINUTES);
                Answer answer =
                        desk.post("clerk1", "examinations/" + reference, Map.of("version", 0, "outcome", "READY"));
                if (answer.status() != 201) {
                    refused.add(String.valueOf(answer));
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Map<String, Object> claim(long log, long powers, LocalDate today) {
        ClaimText text = Forms.complete("XP", "XN", "Norvia", log, today).summary(RUN);
        text.credentials(powers);
        return Map.of("form", text.form(), "signature", Map.of("name", desk.nameOf("xp.agent"), "forAll", true));
    }
}
