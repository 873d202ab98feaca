package comity.consultation;

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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** S05, TL-10: consultations end once, and a request to join is refused once; on the real database. */
class ConsultationRefusalsTest {

    private static final Actor CLAIMANT = person("xa.agent");
    private static final Actor RESPONDENT = person("xb.agent");

    private final Courtroom court = new Courtroom();
    private CaseFile file;

    @BeforeEach
    void the_parties_consult() {
        file = court.file(CaseState.CONSULTATION);
        Cases.set(file, "servedAt", court.now());
        court.get(ConsultationRecords.class).add(new Consultation(file.id(), court.now()));
    }

    @AfterEach
    void leave() {
        court.close();
    }

    private void failed() {
        court.get(Failing.class).sign(file.id(), "No common ground.", CLAIMANT);
        court.get(Failing.class).sign(file.id(), "None.", RESPONDENT);
        assertThat(file.state()).isEqualTo(CaseState.CONSULTATION);
    }

    @Test
    void s05_consultations_that_both_sides_called_failed_do_not_fail_a_second_time() {
        failed();
        refused(
                court,
                ConsultationsOver.class,
                "CONSULTATIONS_OVER",
                "S05",
                () -> court.get(Failing.class).sign(file.id(), "Once more.", CLAIMANT));
    }

    @Test
    void s05_nobody_replies_to_or_enters_consultations_that_are_over_but_their_minutes_may_still_come() {
        failed();
        Consulting consulting = court.get(Consulting.class);
        Enter entry = new Enter(file.id(), LocalDate.of(2027, 3, 20), "Geneva", List.of("O. Borv"));
        refused(
                court,
                ConsultationsOver.class,
                "CONSULTATIONS_OVER",
                "S05",
                () -> consulting.reply(new WithoutPrejudice(file.id(), "We will.", List.of()), RESPONDENT));
        refused(court, ConsultationsOver.class, "CONSULTATIONS_OVER", "S05", () -> consulting.enter(entry, RESPONDENT));
        consulting.minutes(new WithoutPrejudice(file.id(), "The parties met once.", List.of()), CLAIMANT);
        assertThat(court.docket(file)).contains("consultation.minutes");
    }

    @Test
    void tl_10_a_State_that_was_refused_is_not_refused_again() {
        Joining joining = court.get(Joining.class);
        Long request = joining.ask(file.id(), "We run the other half of the line.", person("xe.agent"));
        joining.refuse(file.id(), request, "A matter of two.", RESPONDENT);
        refused(
                court,
                JoinSettled.class,
                "JOIN_SETTLED",
                "TL-10",
                () -> joining.refuse(file.id(), request, "Still a matter of two.", RESPONDENT));
    }
}
