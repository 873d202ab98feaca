package comity.evidence;

import static comity.db.Courtroom.person;
import static comity.db.Refused.refused;
import static org.assertj.core.api.Assertions.assertThat;

import comity.common.Actor;
import comity.db.Courtroom;
import comity.docket.CaseFile;
import comity.docket.CaseState;
import comity.overview.PaperReading;
import comity.overview.ViewOnly;
import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** S15, TL-39: what is done to an exhibit once, and what is never done with it; on the real database. */
class ExhibitRefusalsTest {

    private static final Actor CLAIMANT = person("xa.agent");

    private final Courtroom court = new Courtroom();
    private final ExhibitFiling filing = court.get(ExhibitFiling.class);
    private CaseFile file;

    @BeforeEach
    void written() {
        file = court.file(CaseState.WRITTEN);
    }

    @AfterEach
    void leave() {
        court.close();
    }

    private Long exhibit(boolean militaryDetail) {
        return filing.file(
                        new FileExhibit(
                                file.id(),
                                court.pdf(CLAIMANT, 2),
                                null,
                                ExhibitKind.DOCUMENT,
                                "Log of the crossing",
                                LocalDate.of(2027, 2, 2),
                                "Records of the border guard",
                                "Kept in its archive until filed",
                                "en",
                                null,
                                false,
                                militaryDetail,
                                false,
                                null),
                        CLAIMANT)
                .id();
    }

    private void notOwed(Long exhibit, Long summary) {
        SummaryNotOwed refusal = refused(
                court,
                SummaryNotOwed.class,
                "SUMMARY_NOT_OWED",
                "TL-39",
                () -> filing.fileSummary(exhibit, summary, CLAIMANT));
        assertThat(refusal.args()).containsExactly("C-1");
    }

    @Test
    void tl_39_an_exhibit_that_both_sides_read_needs_no_summary() {
        notOwed(exhibit(false), court.pdf(CLAIMANT, 1));
    }

    @Test
    void tl_39_the_summary_of_a_restricted_exhibit_is_filed_once() {
        Long exhibit = exhibit(true);
        filing.fileSummary(exhibit, court.pdf(CLAIMANT, 1), CLAIMANT);
        notOwed(exhibit, court.pdf(CLAIMANT, 1));
    }

    @Test
    void tl_37_an_exhibit_that_was_objected_to_is_not_objected_to_again_and_one_that_was_not_is_not_answered_for() {
        ExhibitRulings rulings = court.get(ExhibitRulings.class);
        Long exhibit = exhibit(false);
        closed("FILED", () -> rulings.answer(exhibit, "It is the original.", CLAIMANT));
        ObjectToExhibit objection = new ObjectToExhibit(exhibit, ObjectionGround.AUTHENTICITY, "Not the original.");
        rulings.object(objection, person("xb.agent"));
        closed("OBJECTED", () -> rulings.object(objection, person("xb.agent")));
    }

    private void closed(String state, ThrowingCallable act) {
        ExhibitClosed refusal = refused(court, ExhibitClosed.class, "EXHIBIT_CLOSED", "S15", act);
        assertThat(refusal.args()).containsExactly("C-1", state);
    }

    @Test
    void section_1_1_a_restricted_exhibit_is_viewed_and_never_handed_out_not_even_to_its_filer() {
        Long paper = court.get(Exhibits.class).find(exhibit(true)).documentId();
        PaperReading reading = court.get(PaperReading.class);
        assertThat(reading.paper(paper, CLAIMANT).title()).isEqualTo("Log of the crossing");
        refused(court, ViewOnly.class, "VIEW_ONLY", "1.1", () -> reading.open(paper, CLAIMANT));
    }
}
