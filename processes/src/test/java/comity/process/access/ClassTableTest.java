package comity.process.access;

import static comity.process.common.Rules.with;
import static org.assertj.core.api.Assertions.assertThat;

import comity.access.AccessClass;
import comity.access.ClassRules.Answer;
import comity.access.ClassRules.Question;
import comity.process.common.Decisions;
import comity.process.common.Rules;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ClassTableTest {

    private final ClassTable table = with(new ClassTable(), "decisions", new Decisions());

    @TestFactory
    Stream<DynamicTest> every_paper_has_the_class_of_section_1_1() {
        return Rules.rows("access-class").stream()
                .map(row -> DynamicTest.dynamicTest(
                        row[0] + " in " + row[1],
                        () -> assertThat(table.classify(Question.plain(row[0], row[1])))
                                .isEqualTo(new Answer(AccessClass.valueOf(row[2]), false, false))));
    }

    @Test
    void a_protected_source_goes_before_everything_and_owes_a_summary() {
        assertThat(table.classify(new Question("exhibit", "S15", AccessClass.PTY, true, true, true)))
                .isEqualTo(new Answer(AccessClass.XPT, true, true));
    }

    @Test
    void a_class_that_is_asked_for_raises_and_never_lowers() {
        assertThat(table.classify(new Question("exhibit", "S01", AccessClass.RES, false, false, false)))
                .isEqualTo(new Answer(AccessClass.RES, true, true));
        assertThat(table.classify(new Question("exhibit", "S15", AccessClass.XPT, false, false, false)))
                .isEqualTo(new Answer(AccessClass.XPT, true, true));
        assertThat(table.classify(new Question("exhibit", "S15", AccessClass.PUB, false, false, false)))
                .isEqualTo(new Answer(AccessClass.PTY, false, false));
        assertThat(table.classify(new Question("exhibit", "S15", AccessClass.CHB, false, false, false))
                        .accessClass())
                .as("nobody files into a closed room by asking")
                .isEqualTo(AccessClass.PTY);
    }

    @Test
    void military_detail_or_a_protected_person_is_restricted() {
        assertThat(table.classify(new Question("exhibit", "S15", null, false, true, false))
                        .accessClass())
                .isEqualTo(AccessClass.RES);
        assertThat(table.classify(new Question("first-submission", "S13", AccessClass.PUB, true, false, false)))
                .isEqualTo(new Answer(AccessClass.RES, true, true));
    }
}
