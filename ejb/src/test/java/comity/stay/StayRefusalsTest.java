package comity.stay;

import static comity.db.Courtroom.person;
import static comity.db.Refused.refused;
import static org.assertj.core.api.Assertions.assertThat;

import comity.common.Actor;
import comity.db.Courtroom;
import comity.docket.CaseFile;
import comity.docket.CaseState;
import comity.docket.Cases;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** X6: an agreement needs the other side, and one proposal at a time; on the real database. */
class StayRefusalsTest {

    private static final Actor CLAIMANT = person("xa.agent");
    private static final Actor RESPONDENT = person("xb.agent");

    private final Courtroom court = new Courtroom();
    private final Stays stays = court.get(Stays.class);

    @AfterEach
    void leave() {
        court.close();
    }

    private static StayCase talks(CaseFile file) {
        return new StayCase(file.id(), LocalDate.of(2027, 4, 30), StayCause.TALKS, "Talks have begun.", List.of());
    }

    @Test
    void x6_before_the_claim_has_reached_the_respondent_there_is_nobody_to_agree_to_a_stay() {
        CaseFile file = court.file(CaseState.REGISTERED);
        refused(court, NotServedYet.class, "NOT_SERVED_YET", "X6", () -> stays.propose(talks(file), CLAIMANT));
        assertThat(file.state()).isEqualTo(CaseState.REGISTERED);
    }

    @Test
    void x6_while_a_proposal_waits_for_its_answer_no_second_one_is_made() {
        CaseFile file = court.file(CaseState.CONSULTATION);
        Cases.set(file, "servedAt", court.now());
        Long first = stays.propose(talks(file), CLAIMANT);
        refused(court, StayOpen.class, "STAY_OPEN", "X6", () -> stays.propose(talks(file), RESPONDENT));
        stays.answer(file.id(), first, false, RESPONDENT);
        assertThat(stays.propose(talks(file), RESPONDENT)).isNotEqualTo(first);
    }
}
