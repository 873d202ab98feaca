package comity.precedent;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class SearchWordsTest {

    @Property(tries = 1000)
    void anything_can_be_typed(@ForAll @StringLength(max = 700) String typed) {
        SearchWords words = SearchWords.read(typed);
        assertThat(words.expression().length()).isLessThanOrEqualTo(2 * SearchWords.LONGEST);
        assertThat(words.expression().chars().filter(c -> c == '"').count() % 2).isZero();
    }

    @Test
    void signs_are_words_of_the_searcher() {
        assertThat(SearchWords.read("host AND consent").expression()).isEqualTo("host + consent");
        assertThat(SearchWords.read("host OR consent").expression()).isEqualTo("host | consent");
        assertThat(SearchWords.read("host NOT \"of transit\"").expression()).isEqualTo("host -\"of transit\"");
        assertThat(SearchWords.read("(host OR guest) AND consent").expression())
                .isEqualTo("( host | guest ) + consent");
        assertThat(SearchWords.read("« host consent »~5").expression()).isEqualTo("\" host consent \"~5");
        assertThat(SearchWords.read("A – B").expression()).isEqualTo("A B");
        assertThat(SearchWords.read("host AND").expression()).isEqualTo("host");
        assertThat(SearchWords.read("OR host").expression()).isEqualTo("host");
        assertThat(SearchWords.read(") (").expression()).isEmpty();
        assertThat(SearchWords.read("host-nation and").expression()).isEqualTo("host-nation and");
    }

    @Test
    void what_must_be_absent_is_not_marked() {
        assertThat(SearchWords.read("host -transit NOT silence").positive()).isEqualTo("host");
    }

    @Test
    void fields_are_taken_out_of_the_words() {
        SearchWords words = SearchWords.read("provision:H2-5 -party:\"North Concord\" consent article:5");
        assertThat(words.fields())
                .containsExactly(
                        new SearchWords.FieldTerm("provision", "H2-5", false),
                        new SearchWords.FieldTerm("party", "North Concord", true));
        assertThat(words.expression()).isEqualTo("consent article:5");
    }

    @Test
    void a_treatment_is_known_however_its_words_are_joined() {
        SearchWords words = SearchWords.read("treatment:\"not followed\" -treatment:Over* treatment:loved status:bad");
        assertThat(words.fields())
                .containsExactly(
                        new SearchWords.FieldTerm("treatment", "NOT_FOLLOWED", false),
                        new SearchWords.FieldTerm("treatment", "OVER*", true),
                        new SearchWords.FieldTerm("status", "BAD", false));
        assertThat(words.notes()).containsExactly(new QueryNote(QueryNote.Code.TREATMENT_UNKNOWN, "loved"));
    }

    @Test
    void each_part_that_is_not_taken_is_named() {
        assertThat(notes("host AND")).containsExactly("SIGN_ALONE AND");
        assertThat(notes("OR host")).containsExactly("SIGN_ALONE OR");
        assertThat(notes("host NOT")).containsExactly("SIGN_ALONE NOT");
        assertThat(notes("(host")).containsExactly("BRACKETS_UNPAIRED ( )");
        assertThat(notes("host \"consent")).containsExactly("QUOTE_OPEN \"");
        assertThat(notes("year:last weight:heavy article:5 host"))
                .containsExactly("YEAR_FORM last", "WEIGHT_FORM heavy", "FIELD_UNKNOWN article");
        assertThat(notes("*a")).containsExactly("PATTERN_SHORT *a");
        assertThat(notes("guest OR h*st")).containsExactly("PATTERN_APART h*st");
        assertThat(notes("host ".repeat(101))).containsExactly("TOO_LONG 500");
        assertThat(notes("(host OR guest) AND \"free consent\"~5 NOT transit* party:Kessel h?st"))
                .containsExactly("PATTERN_APART h?st");
        assertThat(notes("is this consent?")).isEmpty();
    }

    private static java.util.List<String> notes(String typed) {
        return SearchWords.read(typed).notes().stream()
                .map(note -> note.code() + " " + note.part())
                .toList();
    }
}
