package comity.overview;

import static org.assertj.core.api.Assertions.assertThat;

import comity.common.Actor;
import comity.db.Courtroom;
import comity.deadline.Deadline;
import comity.deadline.DeadlineKeeper;
import comity.deadline.Deadlines;
import comity.deadline.Obligor;
import comity.docket.CaseFile;
import comity.docket.CaseState;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who must act next, and by when: the first answer of a case page (section 4). */
class TurnsTest {

    private Courtroom court;
    private DeadlineKeeper keeper;

    @BeforeEach
    void open() {
        court = new Courtroom();
        keeper = court.get(DeadlineKeeper.class);
    }

    @AfterEach
    void close() {
        court.close();
    }

    private Turn turn(CaseFile file) {
        court.forget();
        return court.get(CaseReading.class).of(file.id(), Actor.anybody()).turn();
    }

    private CaseFile waitingForItsHearing() {
        CaseFile file = court.file(CaseState.HEARING);
        keeper.start(file.id(), "TL-50", court.now(), Obligor.REG);
        return file;
    }

    private Deadline opening(CaseFile file) {
        return court.get(Deadlines.class).latest(file.id(), "TL-50", "").orElseThrow();
    }

    private void run(CaseFile file) {
        court.at(opening(file).dueAt().plusSeconds(1));
        assertThat(keeper.expire(file.id(), "TL-50")).isTrue();
    }

    @Test
    void a_hearing_that_must_open_is_the_registrys_turn_until_TL_50() {
        CaseFile file = waitingForItsHearing();
        assertThat(turn(file).code()).isEqualTo("TL-50");
        assertThat(turn(file).obligor()).isEqualTo(Obligor.REG);
        assertThat(turn(file).dueAt()).isAfter(court.now());
    }

    @Test
    void after_TL_50_has_run_with_effect_ESC_the_hearing_is_still_owed_and_shown_as_overdue() {
        CaseFile file = waitingForItsHearing();
        run(file);
        court.at(court.now().plus(Duration.ofDays(39)));
        assertThat(turn(file).code()).isEqualTo("TL-50");
        assertThat(turn(file).obligor()).isEqualTo(Obligor.REG);
        assertThat(turn(file).dueAt()).isBefore(court.now());
    }

    @Test
    void lists_show_what_is_overdue_as_the_case_page_does() {
        CaseFile file = waitingForItsHearing();
        run(file);
        court.forget();
        CaseRow row = court.get(CaseLists.class).mine(Courtroom.person("xa.agent")).stream()
                .filter(one -> one.id().equals(file.id()))
                .findFirst()
                .orElseThrow();
        assertThat(row.nextCode()).isEqualTo("TL-50");
        assertThat(row.nextObligor()).isEqualTo(Obligor.REG);
    }

    @Test
    void a_hearing_that_opened_late_is_owed_no_longer_and_the_panel_has_the_case_in_hand() {
        CaseFile file = waitingForItsHearing();
        run(file);
        keeper.done(file.id(), "TL-50");
        assertThat(turn(file)).isEqualTo(new Turn(null, Obligor.PNL, null, null, null));
        assertThat(opening(file).state()).isEqualTo(Deadline.State.EXPIRED);
    }

    @Test
    void a_limit_that_runs_comes_before_one_that_has_run() {
        CaseFile file = waitingForItsHearing();
        run(file);
        keeper.start(file.id(), "TL-51", court.now(), Obligor.BOTH);
        assertThat(turn(file).code()).isEqualTo("TL-51");
    }

    @Test
    void no_case_waits_for_third_parties_who_may_join_under_TL_10() {
        CaseFile file = court.file(CaseState.REGISTERED);
        keeper.start(file.id(), "TL-10", court.now(), Obligor.TP);
        assertThat(turn(file)).isEqualTo(new Turn(null, Obligor.REG, null, null, null));
    }

    @Test
    void no_case_waits_for_a_right_that_may_be_left_unused_beside_its_main_limits_such_as_TL_81() {
        CaseFile file = court.file(CaseState.REGISTERED);
        keeper.start(file.id(), "TL-81", court.now(), Obligor.BOTH);
        assertThat(turn(file)).isEqualTo(new Turn(null, Obligor.REG, null, null, null));
        keeper.start(file.id(), "TL-05", court.now(), Obligor.REG);
        assertThat(turn(file).code()).isEqualTo("TL-05");
    }

    @Test
    void a_right_that_was_lost_is_not_owed_any_more() {
        CaseFile file = court.file(CaseState.INTERIM_REVIEW);
        keeper.start(file.id(), "TL-55", court.now(), Obligor.BOTH);
        court.at(keeper.dueAt(file.id(), "TL-55").plusSeconds(1));
        keeper.expire(file.id(), "TL-55");
        assertThat(turn(file)).isEqualTo(new Turn(null, Obligor.BOTH, null, null, null));
    }

    @Test
    void an_act_in_time_meets_its_limit_and_a_late_one_before_the_timer_counts_as_late() {
        CaseFile early = waitingForItsHearing();
        keeper.done(early.id(), "TL-50");
        assertThat(opening(early).state()).isEqualTo(Deadline.State.MET);
        CaseFile late = waitingForItsHearing();
        court.at(opening(late).dueAt());
        keeper.done(late.id(), "TL-50");
        assertThat(opening(late).state()).isEqualTo(Deadline.State.EXPIRED);
        assertThat(opening(late).isStillOwed()).isFalse();
    }

    @Test
    void when_the_Vice_President_appoints_nothing_is_owed_by_the_President_who_was_passed_over_under_TL_17() {
        CaseFile file = court.file(CaseState.PANEL_ESTABLISHED);
        keeper.start(file.id(), "TL-17", court.now(), Obligor.PRS);
        court.at(keeper.dueAt(file.id(), "TL-17").plusSeconds(1));
        keeper.expire(file.id(), "TL-17");
        keeper.start(file.id(), "TL-17", court.now(), Obligor.PRS);
        assertThat(turn(file).dueAt()).isAfter(court.now());
        keeper.done(file.id(), "TL-17");
        assertThat(turn(file)).isEqualTo(new Turn(null, Obligor.REG, null, null, null));
    }
}
