package comity.declaration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import comity.decision.ClaimOutcome;
import comity.decision.ClaimResult;
import comity.decision.Decision;
import comity.decision.DecisionDates;
import comity.decision.DecisionName;
import comity.decision.OperativeParagraph;
import comity.docket.CaseFile;
import comity.docket.CaseState;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Section 2.2's outcomes as the register of declarations says them. */
class RequestReadingTest {

    private static final Map<String, String> NAMES = Map.of("XK", "Kessel", "XB", "Borvia");

    private static CaseFile file(CaseState state) {
        CaseFile file = mock(CaseFile.class);
        when(file.docketNumber()).thenReturn("ESCT-2027-0003");
        when(file.claimants()).thenReturn(List.of("XK"));
        when(file.respondent()).thenReturn("XB");
        when(file.state()).thenReturn(state);
        return file;
    }

    private static Decision decision(ClaimResult result) {
        ClaimOutcome outcome = mock(ClaimOutcome.class);
        when(outcome.claimNo()).thenReturn(1);
        when(outcome.result()).thenReturn(result);
        when(outcome.operative()).thenReturn(2);
        OperativeParagraph words = mock(OperativeParagraph.class);
        when(words.number()).thenReturn(2);
        when(words.words(true)).thenReturn("Says so in public;");
        Decision decision = mock(Decision.class);
        when(decision.outcomes()).thenReturn(List.of(outcome));
        when(decision.operative()).thenReturn(List.of(words));
        when(decision.name()).thenReturn(mock(DecisionName.class));
        when(decision.dates()).thenReturn(mock(DecisionDates.class));
        return decision;
    }

    private static DeclarationRow read(CaseState state, List<Decision> published) {
        return new RequestReading(file(state), null, 1, published, NAMES).row(LocalDate.of(2027, 3, 1));
    }

    @ParameterizedTest
    @CsvSource({
        "UPHELD, DECLARED",
        "UPHELD_IN_PART, IN_PART",
        "DISMISSED_MERITS, NOT_DECLARED",
        "NO_JURISDICTION, NOT_EXAMINED",
        "INADMISSIBLE, NOT_EXAMINED",
        "NOT_REACHED, NOT_EXAMINED",
        "MOOT, NOT_EXAMINED",
        "SETTLED, ENDED",
        "WITHDRAWN, ENDED"
    })
    void each_outcome_has_its_word_in_the_register(ClaimResult outcome, DeclarationResult shown) {
        assertThat(read(CaseState.DECIDED, List.of(decision(outcome))).result()).isEqualTo(shown);
    }

    @Test
    void the_public_words_of_the_operative_paragraph_are_quoted() {
        DeclarationRow row = read(CaseState.DECIDED, List.of(decision(ClaimResult.UPHELD)));
        assertThat(row.words()).isEqualTo("Says so in public;");
        assertThat(row.askedBy()).containsExactly("Kessel");
        assertThat(row.respondent()).isEqualTo("Borvia");
    }

    @Test
    void without_a_published_decision_nothing_is_established() {
        assertThat(read(CaseState.WRITTEN, List.of()).result()).isEqualTo(DeclarationResult.PENDING);
        assertThat(read(CaseState.DECIDED, List.of()).result()).isEqualTo(DeclarationResult.PENDING);
    }

    @Test
    void a_case_that_ended_without_one_says_only_that_it_ended() {
        assertThat(read(CaseState.CLOSED, List.of()).result()).isEqualTo(DeclarationResult.ENDED);
    }

    @Test
    void a_reader_finds_a_request_by_state_result_and_year() {
        DeclarationRow row = read(CaseState.WRITTEN, List.of());
        assertThat(new DeclarationFilter("kessel", null, 2027, 0).keeps(row)).isTrue();
        assertThat(new DeclarationFilter("estmark", null, null, 0).keeps(row)).isFalse();
        assertThat(new DeclarationFilter(null, DeclarationResult.DECLARED, null, 0).keeps(row))
                .isFalse();
        assertThat(new DeclarationFilter(null, null, 2026, 0).keeps(row)).isFalse();
    }
}
