package comity.web.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nouns after numbers. */
class PluralTest {

    @ParameterizedTest
    @CsvSource({"1,ONE", "21,ONE", "101,ONE", "11,MANY", "2,FEW", "24,FEW", "12,MANY", "14,MANY", "5,MANY", "0,MANY"})
    void russian_looks_at_the_last_digits(long number, Plural form) {
        assertThat(Plural.of(new Locale("ru"), number)).isEqualTo(form);
    }

    @Test
    void french_has_one_for_nothing() {
        assertThat(Plural.of(Locale.FRENCH, 0)).isEqualTo(Plural.ONE);
        assertThat(Plural.of(Locale.FRENCH, 2)).isEqualTo(Plural.MANY);
    }

    @Test
    void english_has_one_for_one() {
        assertThat(Plural.of(Locale.ENGLISH, 1)).isEqualTo(Plural.ONE);
        assertThat(Plural.of(Locale.ENGLISH, 0)).isEqualTo(Plural.MANY);
    }
}
