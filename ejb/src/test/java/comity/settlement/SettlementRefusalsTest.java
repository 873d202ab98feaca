package comity.settlement;

import static comity.db.Courtroom.person;
import static comity.db.Refused.refused;
import static org.assertj.core.api.Assertions.assertThat;

import comity.common.Actor;
import comity.db.Courtroom;
import comity.docket.CaseFile;
import comity.docket.CaseState;
import comity.docket.Cases;
import comity.filing.FiledClaims;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** S07: which terms are signed, and which are performed; on the real database. */
class SettlementRefusalsTest {

    private static final Actor CLAIMANT = person("xa.agent");
    private static final Actor RESPONDENT = person("xb.agent");

    private final Courtroom court = new Courtroom();
    private final Settling settling = court.get(Settling.class);
    private CaseFile file;

    @BeforeEach
    void consulting() {
        file = court.file(CaseState.CONSULTATION);
        Cases.set(file, "servedAt", court.now());
        FiledClaims.of(court, file, "Borvia cut a cable.");
    }

    @AfterEach
    void leave() {
        court.close();
    }

    private Long propose(String words, Actor actor) {
        return settling.propose(
                new ProposeSettlement(
                        file.id(),
                        List.of(new ProposeSettlement.Term(1, words, null)),
                        "Two experts report.",
                        null,
                        false),
                actor);
    }

    @Test
    void s07_terms_in_whose_place_others_were_proposed_are_signed_by_nobody() {
        Long first = propose("The cable is repaired.", CLAIMANT);
        Long second = propose("The cable is repaired in two parts.", RESPONDENT);
        refused(court, TermsReplaced.class, "TERMS_REPLACED", "S07", () -> settling.sign(file.id(), first, RESPONDENT));
        settling.sign(file.id(), second, CLAIMANT);
    }

    @Test
    void s07_a_term_is_performed_only_of_a_settlement_that_the_Registrar_has_recorded() {
        TermPerformance performance = court.get(TermPerformance.class);
        Long id = propose("The cable is repaired.", CLAIMANT);
        settling.sign(file.id(), id, RESPONDENT);
        refused(
                court,
                SettlementNotRecorded.class,
                "SETTLEMENT_NOT_RECORDED",
                "S07",
                () -> performance.performed(file.id(), id, 1, CLAIMANT));
        settling.record(file.id(), id, person("registrar"));
        performance.performed(file.id(), id, 1, CLAIMANT);
        assertThat(court.docket(file)).contains("settlement.termPerformed");
    }
}
