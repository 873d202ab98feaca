package comity.editing;

import static org.assertj.core.api.Assertions.assertThat;

import comity.decision.Treatment;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Section 11: the display score, the signs of the treatments and how words of a headnote are counted. */
class DisplayScoreTest {

    @Test
    void weight_unanimity_and_citations_make_the_score() {
        assertThat(DisplayScore.of(4, false, 0, 0)).isEqualTo(80);
        assertThat(DisplayScore.of(4, true, 0, 0)).isEqualTo(85);
        assertThat(DisplayScore.of(4, true, 1, 0)).isEqualTo(87);
        assertThat(DisplayScore.of(4, true, 7, 0)).isEqualTo(91);
        assertThat(DisplayScore.of(4, true, 1, 1)).isEqualTo(82);
    }

    @Test
    void it_stays_between_0_and_120() {
        assertThat(DisplayScore.of(0, false, 0, 3)).isZero();
        assertThat(DisplayScore.of(5, true, 1_000_000, 0)).isEqualTo(120);
    }

    @Test
    void each_treatment_has_its_sign() {
        assertThat(Arrays.stream(Treatment.values()).map(how -> how + " " + how.polarity()))
                .containsExactly(
                        "FOLLOWED POSITIVE",
                        "APPLIED POSITIVE",
                        "APPROVED POSITIVE",
                        "CITED NEUTRAL",
                        "EXPLAINED NEUTRAL",
                        "DISTINGUISHED LIMITING",
                        "QUESTIONED NEGATIVE",
                        "NOT_FOLLOWED NEGATIVE",
                        "MODIFIED NEGATIVE",
                        "REVERSED FATAL",
                        "OVERRULED FATAL",
                        "SUPERSEDED FATAL");
        assertThat(Arrays.stream(Treatment.values()).filter(Treatment::isForAppealsOnly))
                .containsExactly(Treatment.REVERSED, Treatment.OVERRULED);
        assertThat(Arrays.stream(Treatment.values()).filter(Treatment::isNegative))
                .doesNotContain(Treatment.DISTINGUISHED)
                .hasSize(6);
    }

    @Test
    void a_dash_between_words_is_no_word() {
        assertThat(WriteHeadnote.words("Consent – once given – stays; until 3 May it stays."))
                .isEqualTo(9);
        assertThat(WriteHeadnote.words(null)).isZero();
    }
}
