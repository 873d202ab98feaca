package comity.sideletter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoMoreInteractions;
import static org.mockito.Mockito.when;

import comity.access.NoSuchThing;
import comity.common.Actor;
import comity.common.Refusal;
import comity.deadline.LimitsInMemory;
import comity.docket.CaseFile;
import comity.docket.CaseState;
import comity.docket.Cases;
import comity.docket.NumberSeries;
import comity.serving.PaperIncomplete;
import comity.withdrawal.FirstStepRule;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** X5: what a State says alone: who may, what is kept, when answers end, and that nothing follows from it. */
class SideLettersTest {

    private static final Actor GALVANY = new Actor("xg.focal", "A. Corvane", Set.of(), "XG");
    private static final Actor ESTMARK = new Actor("xe.focal", "A. Raudkivi", Set.of(), "XE");
    private static final Actor JUDGE = new Actor("xd.judge1", "T. Okoro", Set.of(), "XD");
    private static final String NUMBER = "SL-2027-001";

    private LimitsInMemory limits;
    private List<SideLetter> rows;
    private List<LetterVersion> versions;
    private List<LetterAnswer> answers;
    private LetterCirculation circulation;
    private LetterPlaces places;
    private LetterDeposit desk;
    private LetterAnswering answering;

    @BeforeEach
    void open() {
        CaseFile file = Cases.in(CaseState.WRITTEN);
        limits = new LimitsInMemory(file);
        circulation = mock(LetterCirculation.class);
        places = mock(LetterPlaces.class);
        when(places.of(any(), any())).thenReturn(Optional.empty());
        when(places.of(eq(LetterObject.ACCORD), any()))
                .thenReturn(Optional.of(new Beside(LetterObject.ACCORD, null, null, null)));
        when(places.of(LetterObject.CASE, "ESCT-2027-0001"))
                .thenReturn(Optional.of(new Beside(LetterObject.CASE, file.id(), null, null)));
        Speakers speakers = mock(Speakers.class);
        when(speakers.require(eq(GALVANY), any())).thenReturn("XG");
        when(speakers.require(eq(ESTMARK), any())).thenReturn("XE");
        when(speakers.require(eq(JUDGE), any())).thenThrow(new SpeaksForNoState());
        desk = new LetterDeposit();
        desk.letters = rows();
        desk.places = places;
        desk.speakers = speakers;
        desk.numbers = mock(NumberSeries.class);
        when(desk.numbers.next(anyString(), anyInt()))
                .thenAnswer(call -> "SL-%d-%03d".formatted(call.<Integer>getArgument(1), rows.size() + 1));
        desk.circulation = circulation;
        desk.limits = limits.table();
        desk.calendar = limits.calendar();
        answering = new LetterAnswering();
        answering.letters = desk.letters;
        answering.speakers = speakers;
        answering.circulation = circulation;
        answering.clock = limits.clock();
    }

    private SideLetters rows() {
        rows = new ArrayList<>();
        versions = new ArrayList<>();
        answers = new ArrayList<>();
        SideLetters letters = mock(SideLetters.class);
        when(letters.add(any())).thenAnswer(call -> {
            Object row = call.getArgument(0);
            if (row instanceof SideLetter letter) {
                rows.add(letter);
                Cases.set(letter, "id", (long) rows.size());
            } else if (row instanceof LetterVersion version) {
                versions.add(0, version);
            } else {
                answers.add((LetterAnswer) row);
            }
            return row;
        });
        when(letters.byNumber(anyString()))
                .thenAnswer(call -> rows.stream()
                        .filter(row -> row.number().equals(call.getArgument(0)))
                        .findFirst());
        when(letters.find(anyLong()))
                .thenAnswer(call -> rows.get(call.<Long>getArgument(0).intValue() - 1));
        when(letters.lock(any())).thenAnswer(call -> call.getArgument(0));
        when(letters.latest(anyLong())).thenAnswer(call -> versions.get(0));
        when(letters.answers(anyLong())).thenAnswer(call -> List.copyOf(answers));
        return letters;
    }

    private static LetterText text(String trigger) {
        return new LetterText("On transit", "Galvany takes note.", trigger, null, null, "en");
    }

    private String deposit() {
        return desk.deposit(new DepositLetter(LetterObject.ACCORD, null, text("If the line closes,")), GALVANY);
    }

    private void answer(Actor who) {
        answering.answer(new AnswerLetter(NUMBER, "Takes note, without prejudice.", "en"), who);
    }

    private static Instant midnightAfter(int year, int month, int day) {
        return LocalDate.of(year, month, day)
                .plusDays(1)
                .atStartOfDay(ZoneId.of("Europe/Zurich"))
                .toInstant();
    }

    @Test
    void x5_a_letter_gets_a_number_of_the_year_and_is_circulated_at_once() {
        assertThat(deposit()).isEqualTo(NUMBER);
        assertThat(rows.get(0).state()).isEqualTo("XG");
        assertThat(versions.get(0).signed()).isEqualTo("A. Corvane");
        verify(circulation).deposited(rows.get(0), versions.get(0), GALVANY);
    }

    @Test
    void tl_83_a_letter_of_1_March_is_answered_until_the_end_of_31_March() {
        deposit();
        // 30 days after Monday 1 March 2027 are Wednesday 31 March, over the change to summer time
        assertThat(rows.get(0).answersUntil()).isEqualTo(midnightAfter(2027, 3, 31));
        assertThat(answering.until(1L)).isEqualTo(midnightAfter(2027, 3, 31));
    }

    @Test
    void tl_83_an_end_on_a_day_of_rest_moves_to_the_next_working_day() {
        limits.set(Instant.parse("2027-03-05T09:00:00Z"));
        deposit();
        // 30 days after Friday 5 March 2027 are Sunday 4 April
        assertThat(rows.get(0).answersUntil()).isEqualTo(midnightAfter(2027, 4, 5));
    }

    @Test
    void tl_83_one_second_before_its_end_an_answer_is_in_time() {
        deposit();
        limits.set(midnightAfter(2027, 3, 31).minusSeconds(1));
        assertThatCode(() -> answer(ESTMARK)).doesNotThrowAnyException();
        assertThat(answers)
                .singleElement()
                .satisfies(said -> assertThat(said.state()).isEqualTo("XE"));
    }

    @Test
    void tl_83_one_second_after_its_end_an_answer_is_too_late_and_nothing_else_has_happened() {
        deposit();
        limits.set(midnightAfter(2027, 3, 31).plusSeconds(1));
        assertThatThrownBy(() -> answer(ESTMARK)).isInstanceOf(AnswersOver.class);
        answering.endAnswers(1L);
        assertThat(rows.get(0).answersOver()).isTrue();
        assertThat(rows.get(0).isWithdrawn()).isFalse();
    }

    @Test
    void tl_83_a_timer_that_comes_too_early_closes_nothing() {
        deposit();
        limits.set(midnightAfter(2027, 3, 31).minusSeconds(1));
        answering.endAnswers(1L);
        assertThat(rows.get(0).answersOver()).isFalse();
    }

    @Test
    void tl_83_each_other_state_answers_a_version_once_and_the_state_itself_not_at_all() {
        deposit();
        answer(ESTMARK);
        assertThatThrownBy(() -> answer(ESTMARK)).isInstanceOf(AnsweredOnce.class);
        assertThatThrownBy(() -> answer(GALVANY)).isInstanceOf(OwnLetter.class);
        assertThatThrownBy(() -> answer(JUDGE)).isInstanceOf(SpeaksForNoState.class);
        assertThatThrownBy(() -> answering.answer(new AnswerLetter("SL-1999-001", "No.", "en"), ESTMARK))
                .isInstanceOf(NoSuchThing.class);
    }

    @Test
    void x5_a_new_version_keeps_the_old_one_and_may_be_answered_anew() {
        deposit();
        answer(ESTMARK);
        limits.set(Instant.parse("2027-04-10T09:00:00Z"));
        answering.endAnswers(1L);
        desk.revise(NUMBER, text(null), GALVANY);
        assertThat(versions).extracting(LetterVersion::no).containsExactly(2, 1);
        // 30 days after Saturday 10 April 2027 are Monday 10 May
        assertThat(rows.get(0).answersUntil()).isEqualTo(midnightAfter(2027, 5, 10));
        answer(ESTMARK);
        assertThat(answers).extracting(LetterAnswer::no).containsExactly(1, 2);
    }

    @Test
    void x5_only_the_state_itself_changes_withdraws_and_declares() {
        deposit();
        assertThatThrownBy(() -> desk.revise(NUMBER, text(null), ESTMARK)).isInstanceOf(NotYourLetter.class);
        assertThatThrownBy(() -> desk.withdraw(NUMBER, ESTMARK)).isInstanceOf(NotYourLetter.class);
        assertThatThrownBy(() -> desk.declareFulfilled(NUMBER, ESTMARK)).isInstanceOf(NotYourLetter.class);
        assertThatThrownBy(() -> desk.deposit(new DepositLetter(LetterObject.ACCORD, null, text(null)), JUDGE))
                .isInstanceOf(SpeaksForNoState.class);
    }

    @Test
    void x5_a_withdrawn_letter_stays_on_record_and_nothing_is_done_with_it_any_more() {
        deposit();
        desk.withdraw(NUMBER, GALVANY);
        assertThat(versions).hasSize(1);
        assertThat(rows.get(0).withdrawnBy()).isEqualTo("A. Corvane");
        assertThatThrownBy(() -> answer(ESTMARK)).isInstanceOf(LetterTakenBack.class);
        assertThatThrownBy(() -> desk.withdraw(NUMBER, GALVANY)).isInstanceOf(LetterTakenBack.class);
        assertThatThrownBy(() -> desk.revise(NUMBER, text(null), GALVANY)).isInstanceOf(LetterTakenBack.class);
    }

    @Test
    void x5_a_condition_declared_fulfilled_is_a_notice_and_nothing_else() {
        deposit();
        Instant until = rows.get(0).answersUntil();
        desk.declareFulfilled(NUMBER, GALVANY);
        verify(circulation).deposited(any(), any(), any());
        verify(circulation).fulfilled(rows.get(0), GALVANY);
        verify(circulation, org.mockito.Mockito.atLeastOnce()).lockCase(any());
        verifyNoMoreInteractions(circulation);
        assertThat(rows.get(0).answersUntil()).isEqualTo(until);
        assertThatThrownBy(() -> desk.declareFulfilled(NUMBER, GALVANY)).isInstanceOf(TriggerDeclared.class);
    }

    @Test
    void x5_a_letter_without_a_condition_has_none_to_declare() {
        desk.deposit(new DepositLetter(LetterObject.ACCORD, null, text(null)), GALVANY);
        assertThatThrownBy(() -> desk.declareFulfilled(NUMBER, GALVANY)).isInstanceOf(NoTriggerNamed.class);
    }

    @Test
    void x5_a_text_has_at_most_5_000_characters_and_each_fault_names_its_field() {
        assertThatCode(() -> desk.deposit(
                        new DepositLetter(
                                LetterObject.CASE,
                                "ESCT-2027-0001",
                                new LetterText("S", "a".repeat(5000), null, null, null, "fr")),
                        GALVANY))
                .doesNotThrowAnyException();
        LetterText wrong = new LetterText(" ", "a".repeat(5001), null, "To ask for a meeting.", null, "xx");
        assertThatThrownBy(() -> desk.deposit(new DepositLetter(LetterObject.CASE, "ESCT-1999-0001", wrong), GALVANY))
                .isInstanceOfSatisfying(
                        PaperIncomplete.class,
                        refusal -> assertThat(refusal.faults())
                                .extracting(Refusal.Fault::path)
                                .containsExactlyInAnyOrder("about", "subject", "words", "trigger", "language"));
    }

    @Test
    void x2_a_letter_of_the_respondent_is_no_step_in_the_procedure() {
        assertThat(FirstStepRule.isStep("sideletter.deposited")).isFalse();
        assertThat(FirstStepRule.isStep("sideletter.answered")).isFalse();
        assertThat(FirstStepRule.isStep("consultation.replied")).isTrue();
    }
}
