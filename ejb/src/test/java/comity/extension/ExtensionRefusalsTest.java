package comity.extension;

import static comity.db.Courtroom.person;
import static comity.db.Refused.refused;

import comity.common.Actor;
import comity.db.Courtroom;
import comity.deadline.Deadline;
import comity.deadline.DeadlineKeeper;
import comity.deadline.Obligor;
import comity.docket.CaseFile;
import comity.docket.CaseState;
import comity.docket.Cases;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** X7: a request is answered and decided once, and only a limit that runs has days to add; on the real database. */
class ExtensionRefusalsTest {

    private static final Actor CLAIMANT = person("xa.agent");
    private static final Actor RESPONDENT = person("xb.agent");
    private static final Actor REGISTRAR = person("registrar");

    private final Courtroom court = new Courtroom();
    private final Extensions extensions = court.get(Extensions.class);
    private final ExtensionDecision decision = court.get(ExtensionDecision.class);
    private CaseFile file;
    private Deadline limit;

    @BeforeEach
    void the_respondent_writes_its_submission() {
        file = court.file(CaseState.WRITTEN);
        Cases.set(file, "servedAt", court.now());
        limit = court.get(DeadlineKeeper.class).start(file.id(), "TL-24", court.now(), Obligor.RSP);
    }

    @AfterEach
    void leave() {
        court.close();
    }

    private Long ask() {
        return extensions.request(
                new RequestExtension(file.id(), limit.id(), 7, "Illness of lead counsel.", List.of()), RESPONDENT);
    }

    @Test
    void x7_the_other_side_says_once_what_it_thinks_of_a_request() {
        Long id = ask();
        extensions.answer(file.id(), id, true, "", CLAIMANT);
        refused(
                court,
                ExtensionOver.class,
                "EXTENSION_OVER",
                "X7",
                () -> extensions.answer(file.id(), id, false, "On reflection, no.", CLAIMANT));
    }

    @Test
    void x7_a_request_that_was_decided_is_not_decided_again() {
        Long id = ask();
        extensions.answer(file.id(), id, true, "", CLAIMANT);
        decision.decide(file.id(), id, true, 7, "Illness is shown.", REGISTRAR);
        refused(
                court,
                ExtensionOver.class,
                "EXTENSION_OVER",
                "X7",
                () -> decision.decide(file.id(), id, false, 0, "No.", REGISTRAR));
    }

    @Test
    void x7_once_the_act_is_done_there_is_no_time_left_to_lengthen() {
        court.get(DeadlineKeeper.class).meet(file.id(), "TL-24");
        refused(court, NothingToExtend.class, "NOTHING_TO_EXTEND", "X7", this::ask);
    }
}
