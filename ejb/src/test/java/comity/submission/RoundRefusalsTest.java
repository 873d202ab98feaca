package comity.submission;

import static comity.db.Courtroom.person;
import static comity.db.Refused.refused;
import static org.assertj.core.api.Assertions.assertThat;

import comity.common.Actor;
import comity.db.Courtroom;
import comity.docket.CaseFile;
import comity.docket.CaseState;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** S13: a filed document is never edited (section 0), and a round has one submission; on the real database. */
class RoundRefusalsTest {

    private static final Actor CLAIMANT = person("xa.agent");

    private final Courtroom court = new Courtroom();

    @AfterEach
    void leave() {
        court.close();
    }

    @Test
    void s13_a_round_whose_submission_is_on_file_takes_no_second_one() {
        WrittenRounds rounds = court.get(WrittenRounds.class);
        CaseFile file = court.file(CaseState.WRITTEN);
        rounds.open(file.id());
        FileSubmission submission = new FileSubmission(
                file.id(),
                Round.R1,
                court.pdf(CLAIMANT, 3),
                court.pdf(CLAIMANT, 1),
                List.of(new OutlineEntry("1-14", "The facts", "1", "")));
        rounds.file(submission, CLAIMANT);
        SubmissionOnFile refusal = refused(
                court, SubmissionOnFile.class, "SUBMISSION_ON_FILE", "S13", () -> rounds.file(submission, CLAIMANT));
        assertThat(refusal.args()).containsExactly("R1");
    }
}
