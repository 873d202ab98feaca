package comity.precedent;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Section 11: authorities in Spanish and Arabic are found in whichever form of the word they are asked for. */
class SpanishAndArabicTest {

    private static final String SPANISH = "ext-cih20115";
    private static final String ARABIC = "ext-محن201217";

    private static Library library;

    @BeforeAll
    static void keep(@TempDir Path folder) throws Exception {
        library = new Library(folder.resolve("index"));
        library.authority(
                "CIH 2011/5",
                "Faro c. Islas Bajas",
                "es",
                LocalDate.of(2011, 3, 2),
                "Las tropas extranjeras abandonaron el territorio después de la revocación del consentimiento.",
                "El Estado comunicó las decisiones a sus vecinos antes de los ejercicios militares.");
        library.authority(
                "م ح ن 2012/17",
                "قضية المنارة",
                "ar",
                LocalDate.of(2012, 3, 2),
                "انسحبت القوات الأجنبية من الإقليم بعد سحب موافقة الدولة المضيفة.",
                "أصدرت المحكمة حكمها في \u200Fالطلب\u200F رقم ١٧ وأبلغت الأطراف بالقرارات.");
        library.authority(
                "CI 2013/1",
                "Keeper v. Isles",
                "en",
                LocalDate.of(2013, 3, 2),
                "The forces left after the revocation.");
        assertThat(library.feed()).isEqualTo(3);
    }

    @AfterAll
    static void close() throws Exception {
        library.close();
    }

    private static List<String> slugs(String text) {
        return library.search(text).hits().stream()
                .map(PrecedentResults.Hit::slug)
                .toList();
    }

    private static void found(String slug, String... queries) {
        for (String query : queries) {
            assertThat(slugs(query)).as(query).containsExactly(slug);
        }
    }

    @Test
    void spanish_words_are_found_in_other_numbers_and_without_accents() {
        found(SPANISH, "tropa extranjera", "decisión", "decision vecino", "ejercicio militar", "revocaciones");
        found(SPANISH, "comunico", "TERRITORIOS");
    }

    @Test
    void arabic_words_are_found_with_and_without_article_ending_hamza_and_vowels() {
        found(ARABIC, "قوات اجنبية", "والقوات", "الموافقة", "موافقات", "محكمة", "للمحكمة", "القرار", "مُوَافَقَة");
        found(ARABIC, "الاقليم", "الطلب", "طلب", "17 قرار", "١٧ قرار");
    }

    @Test
    void marks_of_direction_in_a_query_do_not_matter() {
        found(ARABIC, "\u202Bقوات\u202C \u200Fاجنبية");
    }

    @Test
    void the_query_language_works_in_spanish() {
        found(SPANISH, "\"tropas extranjeras\"", "\"revocación consentimiento\"~2", "abandon*", "tropas NOT barco");
        found(SPANISH, "t?opas", "ext:CIH OR tropas", "tropas type:EXT year:2011");
        assertThat(slugs("\"extranjeras tropas\"")).isEmpty();
        assertThat(slugs("\"revocación territorio\"~0")).isEmpty();
        assertThat(slugs("tropas NOT revocación")).isEmpty();
    }

    @Test
    void the_query_language_works_in_arabic() {
        found(ARABIC, "\"القوات الأجنبية\"", "«القوات الأجنبية»", "\"سحب المضيفة\"~3", "المحك*", "قوات NOT سفينة");
        found(ARABIC, "ال?وات", "*محكمة", "سفينة OR قوات", "قوات year:2012");
        assertThat(slugs("\"الأجنبية القوات\"")).isEmpty();
        assertThat(slugs("\"سحب المضيفة\"~1")).isEmpty();
        assertThat(slugs("قوات NOT محكمة")).isEmpty();
        assertThat(slugs("قوات -محكم*")).isEmpty();
    }

    @Test
    void a_hit_tells_its_language_and_marks_the_words_as_they_stand() {
        PrecedentResults.Hit hit = library.search("موافقات").hits().get(0);
        assertThat(hit.language()).isEqualTo("ar");
        assertThat(hit.places().get(0).pieces()).contains(new PrecedentResults.Piece("موافقة", true));
        hit = library.search("ejercicio").hits().get(0);
        assertThat(hit.language()).isEqualTo("es");
        assertThat(hit.places().get(0).pieces()).contains(new PrecedentResults.Piece("ejercicios", true));
    }

    @Test
    void a_text_is_compared_in_its_own_language() {
        for (var asked : List.of(
                List.of("es", SPANISH, "Se trata de que las tropas extranjeras abandonaron los territorios vecinos."),
                List.of("ar", ARABIC, "من الثابت أن القوات الأجنبية انسحبت من الإقليم بعد هذا القرار."))) {
            FoundAuthorities found =
                    library.wired(house -> house.bean(AuthorityFinding.class).find(FindAuthority.of(asked.get(2))));
            assertThat(found.language()).isEqualTo(asked.get(0));
            assertThat(found.parts().get(0).hits())
                    .extracting(FoundAuthorities.Hit::slug)
                    .containsExactly(asked.get(1));
        }
    }
}
