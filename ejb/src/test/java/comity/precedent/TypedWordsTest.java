package comity.precedent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Which words of a query may be helped, and what stays as typed around them. */
class TypedWordsTest {

    private static List<String> words(String typed) {
        return TypedWords.of(typed).words().stream().map(TypedWords.Word::text).toList();
    }

    @Test
    void words_and_the_words_of_phrases_are_helped() {
        assertThat(words("consnet of “the hsot state”~5 AND l'aérodrone"))
                .containsExactly("consnet", "hsot", "state", "aérodrone");
        assertThat(words("(القوات OR войска)")).containsExactly("القوات", "войска");
    }

    @Test
    void labels_signs_patterns_numbers_and_short_words_are_left_alone() {
        assertThat(words("judge:Smiht party:\"Low Isels\" partie:kessel status:good"))
                .isEmpty();
        assertThat(words("reinfo* re?nforc*ment *vocation 2027 H2-5 BGBl2 the")).isEmpty();
        assertThat(words("Brigade AND OR || | NOT")).containsExactly("Brigade");
    }

    @Test
    void words_that_must_be_absent_are_left_alone() {
        assertThat(words("consent NOT transti -reinforcment -\"host staet\"")).containsExactly("consent");
        assertThat(words("NOT (transti OR (airfeild)) consent -(hsot) brigade")).containsExactly("consent", "brigade");
    }

    @Test
    void nothing_but_the_words_changes() {
        TypedWords typed = TypedWords.of("«Consnet  hsot»~5  AND -(x) judge:consnet consnet");
        assertThat(typed.with(typed.everywhere(Map.of("consnet", "consent", "hsot", "host"))))
                .isEqualTo("«Consent  host»~5  AND -(x) judge:consnet consent");
    }

    @Test
    void a_choice_may_find_something_though_a_word_occurs_nowhere() {
        assertThat(TypedWords.of("one OR two").isChoice()).isTrue();
        assertThat(TypedWords.of("one AND two").isChoice()).isFalse();
    }

    @Test
    void a_query_longer_than_is_read_is_not_helped() {
        assertThat(words("word ".repeat(200))).isEmpty();
    }
}
