package comity.serving;

import static comity.db.Courtroom.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;

import comity.access.Side;
import comity.audit.EngineWatch;
import comity.db.Courtroom;
import comity.docket.CaseFile;
import comity.docket.CaseState;
import comity.notice.Mail;
import comity.notice.Outbox;
import comity.notice.Postman;
import comity.overview.Failure;
import comity.overview.Failures;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nothing fails in silence: what did not arrive stands below the registry's queue (S04). */
class UndeliveredTest {

    private final Courtroom court = new Courtroom();
    private final CaseFile file = court.file(CaseState.REGISTERED);
    private final Failures failures = court.get(Failures.class);

    @BeforeEach
    void the_engine_runs_well() {
        when(court.get(EngineWatch.class).failing()).thenReturn(new EngineWatch.Failing(0, 0));
    }

    @AfterEach
    void leave() {
        court.close();
    }

    private List<Failure> ofCase(String login) {
        return failures.all(person(login)).stream()
                .filter(failure -> file.id().equals(failure.caseId()))
                .toList();
    }

    @Test
    void a_service_that_no_channel_delivered_is_shown_until_the_note_verbale() {
        Service service = court.get(Services.class)
                .add(new Service(file.id(), Service.CLAIM, Side.RSP, "XB", List.of(), court.now()));
        assertThat(ofCase("clerk1")).isEmpty();
        service.failed();
        assertThat(ofCase("clerk1"))
                .singleElement()
                .satisfies(failure -> assertThat(failure.kind()).isEqualTo("service"))
                .satisfies(failure -> assertThat(failure.detail()).isEqualTo("XB"))
                .satisfies(failure -> assertThat(failure.reference()).isEqualTo(file.reference()));
        service.noteDelivered(court.now());
        assertThat(ofCase("clerk1")).isEmpty();
    }

    @Test
    void a_returned_letter_is_shown_to_the_registry_and_to_nobody_else() {
        Mail letter = court.get(Outbox.class).write("focal@borvia.example", file, null);
        Mail served = court.get(Outbox.class).write("second@borvia.example", file, "service:1:1");
        court.forget();
        court.get(Postman.class).bounced(letter.messageId());
        court.get(Postman.class).bounced(served.messageId());
        assertThat(ofCase("registrar"))
                .singleElement()
                .satisfies(failure -> assertThat(failure.kind()).isEqualTo("mail.BOUNCED"))
                .satisfies(failure -> assertThat(failure.detail()).isEqualTo("focal@borvia.example"));
        for (String login : List.of("xb.agent", "president", "auditor", "admin")) {
            assertThat(failures.all(person(login))).as(login).isEmpty();
        }
    }

    @Test
    void incidents_of_the_engine_are_counted_without_content() {
        when(court.get(EngineWatch.class).failing()).thenReturn(new EngineWatch.Failing(2, 1));
        assertThat(failures.all(person("clerk1")))
                .filteredOn(failure -> failure.caseId() == null)
                .extracting(failure -> failure.kind() + " " + failure.detail())
                .containsExactly("incidents 2", "jobs 1");
    }
}
