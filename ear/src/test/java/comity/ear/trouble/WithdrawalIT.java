package comity.ear.trouble;

import static org.assertj.core.api.Assertions.assertThat;

import comity.ear.house.House;
import comity.ear.story.ChamberStory;
import comity.ear.story.Desk;
import comity.ear.trouble.WithdrawnCases.Point;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Acceptance check 2, X2: withdrawal in each open state up to issue, alone, by silence, by agreement and against
 * opposition, leads to the right reason of closing and leaves nothing of the engine under the case; after issue it is
 * refused.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WithdrawalIT {

    private final Desk desk = House.desk();
    private final WithdrawnCases cases = new WithdrawnCases();

    @BeforeAll
    void every_case_is_led_to_its_point_and_withdrawn_there() throws Exception {
        cases.play();
    }

    private String ending(ChamberStory story) {
        var file = story.look("clerk1");
        return file.text("state") + " " + file.text("closeReason");
    }

    @Test
    void each_case_stood_in_the_state_it_was_led_to() {
        for (Point point : Point.values()) {
            assertThat(cases.seen.get(point)).isEqualTo(point.name());
        }
    }

    @Test
    void before_the_respondents_first_step_notice_alone_closes_the_case_as_withdrawn() {
        cases.answered.forEach((point, story) -> {
            if (point.beforeAnyStepOfTheRespondent()) {
                assertThat(ending(story)).as(point.name()).isEqualTo("CLOSED WITHDRAWN");
            }
        });
    }

    @Test
    void an_opposed_withdrawal_that_is_refused_leaves_the_case_open_and_agreement_then_ends_it() {
        cases.answered.forEach((point, story) -> {
            if (!point.beforeAnyStepOfTheRespondent() && point != Point.DECIDED) {
                assertThat(ending(story)).as(point.name()).isEqualTo("CLOSED DISCONTINUED");
            }
        });
    }

    @Test
    void tl_80_silence_is_consent_in_each_state() {
        assertThat(cases.silent).hasSize(11);
        cases.silent.forEach(
                (point, story) -> assertThat(ending(story)).as(point.name()).isEqualTo("CLOSED DISCONTINUED"));
    }

    @Test
    void a_closed_case_leaves_no_instance_no_job_and_no_task_of_the_engine_but_the_closing_checklist() {
        Awaitility.await("the job threads are at rest")
                .atMost(Duration.ofSeconds(60))
                .until(() -> desk.get("admin", "audit/engine").ok().number("overdueJobs") == 0);
        List<ChamberStory> closed = new ArrayList<>(cases.silent.values());
        cases.answered.forEach((point, story) -> {
            if (point != Point.DECIDED) {
                closed.add(story);
            }
        });
        for (ChamberStory story : closed) {
            String key = "(select f.docket_number from case_file f where '" + story.reference()
                    + "' in (f.docket_number, f.filing_reference) union select f.filing_reference from case_file f"
                    + " where '" + story.reference() + "' in (f.docket_number, f.filing_reference))";
            String roots = "select e.proc_inst_id_ from act_ru_execution e where e.business_key_ in " + key;
            assertThat(House.rows(roots)).as(story.reference()).isEmpty();
            assertThat(House.rows("select w.task_key from work_item w join case_file f on f.id = w.case_id where '"
                            + story.reference() + "' in (f.docket_number, f.filing_reference) and w.closed_at is null"))
                    .as(story.reference())
                    .isSubsetOf("closing-checklist");
        }
        assertThat(House.rows("select j.id_ from act_ru_job j where j.process_instance_id_ is not null and not exists"
                        + " (select 1 from act_ru_execution e where e.id_ = j.process_instance_id_)"))
                .as("jobs without an instance")
                .isEmpty();
        assertThat(House.rows("select t.id_ from act_ru_task t where not exists"
                        + " (select 1 from act_ru_execution e where e.id_ = t.proc_inst_id_)"))
                .as("tasks without an instance")
                .isEmpty();
    }

    @Test
    void after_issue_a_withdrawal_is_refused() {
        ChamberStory story = cases.answered.get(Point.DECIDED);
        var answer = desk.post(
                story.parties().claimant(),
                "cases/" + story.reference() + "/withdrawal",
                Map.of("claims", List.of(), "reasons", "Too late."));
        assertThat(answer.code()).isEqualTo("WITHDRAWAL_TOO_LATE");
        assertThat(story.look("clerk1").text("state")).isEqualTo("DECIDED");
    }
}
