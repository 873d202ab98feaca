package comity.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class NeutralCitationTest {

    @Property(tries = 300)
    void what_is_written_is_read_back(
            @ForAll @IntRange(min = 1900, max = 2999) int year,
            @ForAll DecisionType type,
            @ForAll @IntRange(min = 1, max = 99999) int number,
            @ForAll @IntRange(min = 1, max = 9999) int paragraph) {
        NeutralCitation citation = new NeutralCitation(year, type, number, paragraph);
        NeutralCitation bare = citation.withoutParagraph();
        assertThat(NeutralCitation.parse(citation.toString())).contains(citation);
        assertThat(NeutralCitation.parse(bare.toString())).contains(bare);
        assertThat(NeutralCitation.parse(bare.ecli())).contains(bare);
        assertThat(NeutralCitation.parse(bare.slug())).contains(bare);
        assertThat(NeutralCitation.parse(bare.aknUri(LocalDate.of(year, 5, 3)))).contains(bare);
        assertThat(bare.ecli()).matches("ECLI:XS:ESCT:\\d{4}:[A-Z0-9.]{1,25}");
        assertThat(citation.toString())
                .matches("^\\[(\\d{4})\\] ESCT-(P|A|PO|PM|CO|CM|RI|SC|MC|CH|ST) (\\d{1,5})(?:, § ?(\\d+))?$");
    }

    @Property(tries = 300)
    void any_text_is_read_without_failing(@ForAll String text) {
        assertThat(NeutralCitation.parse(text)).isNotNull();
    }

    @Test
    void spaces_brackets_and_capitals_do_not_matter() {
        NeutralCitation wanted = new NeutralCitation(2027, DecisionType.P, 12, 45);
        for (String form : List.of(
                "[2027] ESCT-P 12, § 45",
                "[2027]ESCT-P 12,§45",
                "2027 esct p 12 § 45",
                "  [2027]  ESCT – P  12 , § 45 ",
                "[2027] ESCT-P 12, para. 45")) {
            assertThat(NeutralCitation.parse(form)).as(form).contains(wanted);
        }
        assertThat(NeutralCitation.parse("[2027] ESCT-PO 3")).contains(new NeutralCitation(2027, DecisionType.PO, 3));
        for (String other : List.of("", "2027", "ESCT-2027-0012", "[2027] ESCT-X 1", "[2027] ESCT-P 123456")) {
            assertThat(NeutralCitation.parse(other)).as(other).isEmpty();
        }
    }
}
