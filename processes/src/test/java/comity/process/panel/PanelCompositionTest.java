package comity.process.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import comity.process.common.ProcessTest;
import java.util.List;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PanelCompositionTest extends ProcessTest {

    private PanelComposition steps;
    private ProcessInstance composition;

    @BeforeEach
    void establish() {
        deploy("panel/panel-composition.bpmn");
        steps = bean(PanelComposition.class);
        when(steps.seats(CASE)).thenReturn(List.of(1, 2, 3));
        due("TL-15", 10);
        due("TL-16", 20);
        due("TL-17", 30);
        due("TL-18", 35);
        composition = startByKey("panel-composition");
        run();
    }

    private void seatsSettled() {
        when(steps.isSeatsSettled(CASE)).thenReturn(true);
        tell("SeatsAgreed");
    }

    private void namesProposed() {
        seatsSettled();
        when(steps.isProposedOrOver(CASE)).thenReturn(true);
        complete("propose-names");
    }

    private void referred() {
        namesProposed();
        when(steps.isAgreedOrReferred(CASE)).thenReturn(true);
        tell("PresidentAsked");
    }

    private void everyoneDisclosed() {
        when(steps.isDisclosed(eq(CASE), any())).thenReturn(true);
    }

    @Test
    void parties_agree_on_seats_and_names_and_every_nominee_discloses() {
        verify(steps).open(CASE);
        namesProposed();
        when(steps.isAgreedOrReferred(CASE)).thenReturn(true);
        when(steps.isNamed(CASE)).thenReturn(true);
        assertThat(tell("NamesAgreed")).isEqualTo(1);
        everyoneDisclosed();
        assertThat(tell("JudgeDisclosed")).as("one wait for each seat").isEqualTo(3);
        verify(steps).compose(CASE);
        assertEnded(composition);
    }

    @Test
    void without_agreement_on_five_seats_the_table_settles_their_number() {
        when(steps.isSeatsSettled(CASE)).thenReturn(true);
        pass(10);
        verify(steps).settleSeats(CASE);
    }

    @Test
    void without_proposed_names_the_president_is_asked_when_time_is_over() {
        seatsSettled();
        assertThat(openTasks()).containsExactly("propose-names");
        when(steps.isProposedOrOver(CASE)).thenReturn(true);
        when(steps.isAgreedOrReferred(CASE)).thenReturn(true);
        pass(20);
        verify(steps).timeToAgreeOver(CASE);
        assertThat(openTasks()).containsExactly("appoint-judges");
    }

    @Test
    void parties_that_do_not_agree_in_time_leave_it_to_the_president() {
        namesProposed();
        when(steps.isAgreedOrReferred(CASE)).thenReturn(true);
        pass(20);
        verify(steps).timeToAgreeOver(CASE);
        assertThat(openTasks()).containsExactly("appoint-judges");
    }

    @Test
    void the_president_appoints_when_a_party_asks() {
        referred();
        everyoneDisclosed();
        when(steps.isNamed(CASE)).thenReturn(true);
        complete("appoint-judges");
        assertEnded(composition);
        verify(steps, never()).passToVicePresident(CASE);
    }

    @Test
    void a_late_president_is_replaced_by_his_vice_president_and_then_by_lots() {
        referred();
        due("TL-17", 40);
        pass(30);
        verify(steps).passToVicePresident(CASE);
        assertThat(openTasks()).containsExactly("appoint-judges-vice");
        everyoneDisclosed();
        org.mockito.Mockito.doAnswer(drawn -> when(steps.isNamed(CASE)).thenReturn(true))
                .when(steps)
                .drawLots(CASE);
        pass(10);
        verify(steps).drawLots(CASE);
        assertEnded(composition);
    }

    @Test
    void the_vice_president_appoints_in_time() {
        referred();
        due("TL-17", 40);
        pass(30);
        everyoneDisclosed();
        when(steps.isNamed(CASE)).thenReturn(true);
        complete("appoint-judges-vice");
        verify(steps, never()).drawLots(CASE);
        assertEnded(composition);
    }

    @Test
    void a_nominee_who_stays_silent_is_replaced_and_only_he() {
        due("TL-18/1", 50);
        due("TL-18/3", 50);
        referred();
        when(steps.isNamed(CASE)).thenReturn(true);
        complete("appoint-judges");
        assertThat(timers()).containsKey("TL-18");
        when(steps.isDisclosed(CASE, 2)).thenReturn(true);
        pass(35);
        verify(steps).replace(CASE, 2);
        verify(steps, never()).replace(CASE, 1);
        assertThat(running()).containsExactly("panel-composition");
        everyoneDisclosed();
        tell("JudgeDisclosed");
        assertEnded(composition);
    }

    @Test
    void a_nominee_who_leaves_after_he_had_disclosed_opens_his_seat_again() {
        referred();
        when(steps.isNamed(CASE)).thenReturn(true);
        when(steps.isDisclosed(CASE, 1)).thenReturn(true);
        when(steps.isDisclosed(CASE, 2)).thenReturn(true);
        when(steps.isDisclosed(CASE, 3)).thenReturn(true);
        org.mockito.Mockito.doAnswer(incomplete -> {
                    when(steps.isDisclosed(CASE, 2)).thenReturn(false);
                    when(steps.isSeatOpen(CASE)).thenReturn(true);
                    return null;
                })
                .when(steps)
                .compose(CASE);
        complete("appoint-judges");
        assertThat(timers()).containsOnlyKeys("TL-18");
        org.mockito.Mockito.doAnswer(whole -> when(steps.isSeatOpen(CASE)).thenReturn(false))
                .when(steps)
                .compose(CASE);
        everyoneDisclosed();
        tell("JudgeDisclosed");
        assertEnded(composition);
    }

    @Test
    void a_successor_reads_the_record_and_the_panel_says_whether_the_hearing_is_repeated() {
        referred();
        when(steps.seats(CASE)).thenReturn(List.of(2));
        when(steps.isNamed(CASE)).thenReturn(true);
        everyoneDisclosed();
        when(steps.isRecordToRead(CASE)).thenReturn(true);
        when(steps.isHearingMissed(CASE)).thenReturn(true);
        complete("appoint-judges");
        assertThat(openTasks()).containsExactly("reread-record");
        complete("reread-record");
        assertThat(openTasks()).containsExactly("order-rehearing");
        complete("order-rehearing");
        assertEnded(composition);
    }

    @Test
    void a_successor_who_missed_no_hearing_only_reads_the_record() {
        referred();
        when(steps.isNamed(CASE)).thenReturn(true);
        everyoneDisclosed();
        when(steps.isRecordToRead(CASE)).thenReturn(true);
        complete("appoint-judges");
        complete("reread-record");
        assertEnded(composition);
    }
}
