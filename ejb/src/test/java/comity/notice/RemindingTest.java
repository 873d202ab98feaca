package comity.notice;

import static org.assertj.core.api.Assertions.assertThat;

import comity.access.CourtRole;
import comity.access.Standing;
import comity.db.Courtroom;
import comity.deadline.Obligor;
import comity.deadline.Reminders.ReminderDue;
import comity.docket.CaseFile;
import comity.docket.CaseState;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Section 4: a reminder reaches whoever owes the act, by letter too where that person signs. */
class RemindingTest {

    private final Courtroom court = new Courtroom();
    private CaseFile file;

    @BeforeEach
    void open() {
        file = court.file(CaseState.WRITTEN);
    }

    @AfterEach
    void close() {
        court.close();
    }

    private List<String> letters(Obligor owes) {
        Instant due = court.now().plus(Duration.ofDays(3));
        court.get(Reminding.class).onReminder(new ReminderDue(file.id(), 1L, "TL-24", owes, due));
        court.forget();
        return court.get(Notices.class).waiting(court.now().plus(Duration.ofDays(1)), 100).stream()
                .filter(mail -> file.id().equals(mail.caseId()))
                .map(Mail::address)
                .toList();
    }

    private String address(String login) {
        return court.get(Standing.class).person(login).orElseThrow().email();
    }

    @Test
    void the_Agent_of_the_side_that_owes_gets_a_letter_and_its_counsel_a_notice_only() {
        assertThat(letters(Obligor.RSP))
                .contains(address("xb.agent"))
                .doesNotContain(address("xb.counsel"), address("xa.agent"));
        assertThat(court.get(Notices.class).of("xb.counsel", null, 5))
                .extracting(Notice::kind)
                .contains("reminder");
    }

    @Test
    void the_Registrar_gets_a_letter_where_the_Registry_owes() {
        List<String> registrars = court.get(Standing.class).holding(CourtRole.REG).stream()
                .map(office -> address(office.personId()))
                .toList();
        assertThat(letters(Obligor.REG)).containsExactlyInAnyOrderElementsOf(registrars);
    }
}
