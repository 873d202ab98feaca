package comity.timeline;

import static comity.db.Courtroom.person;
import static comity.db.Refused.refused;

import comity.db.Courtroom;
import comity.docket.CaseFile;
import comity.docket.CaseState;
import comity.docket.Cases;
import comity.stay.StayCase;
import comity.stay.StayCause;
import comity.stay.Stays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** X6: what is only tried is refused as the order itself would be; on the real database. */
class ForesightRefusalsTest {

    private final Courtroom court = new Courtroom();

    @AfterEach
    void leave() {
        court.close();
    }

    @Test
    void x6_in_a_case_that_does_not_stand_still_no_end_of_a_stay_is_tried() {
        CaseFile file = court.file(CaseState.CONSULTATION);
        Cases.set(file, "servedAt", court.now());
        Foresight foresight = court.get(Foresight.class);
        refused(
                court,
                NoStayToEnd.class,
                "NO_STAY_TO_END",
                "X6",
                () -> foresight.preview(file.id(), new Proposal.GoOn(), person("xa.agent")));
        court.get(Stays.class)
                .request(new StayCase(file.id(), null, StayCause.TALKS, "Talks.", List.of()), person("xa.agent"));
        foresight.preview(file.id(), new Proposal.GoOn(), person("xa.agent"));
    }
}
