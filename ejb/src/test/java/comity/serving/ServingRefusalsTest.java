package comity.serving;

import static comity.db.Courtroom.person;
import static comity.db.Refused.refused;
import static org.assertj.core.api.Assertions.assertThat;

import comity.common.Actor;
import comity.db.Courtroom;
import comity.docket.CaseFile;
import comity.docket.CaseState;
import comity.notice.Mail;
import comity.notice.MailSettled;
import comity.notice.Notices;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** S04, TL-05, TL-96: what the service of a claim does not let anybody do twice or too early, on the real database. */
class ServingRefusalsTest {

    private static final Actor CLERK = person("clerk1");
    private static final Actor REGISTRAR = person("registrar");
    private static final Actor RESPONDENT = person("xb.agent");

    private final Courtroom court = new Courtroom();
    private CaseFile file;
    private Long service;

    @BeforeEach
    void the_service_of_a_claim_was_ordered() {
        court.put(
                DeemedServiceRules.class,
                (tried, delivered, hours) -> tried >= 2 && delivered == 0
                        ? Optional.of(DeemedServiceRules.Outcome.NOTE_VERBALE)
                        : Optional.empty());
        file = court.file(CaseState.REGISTERED);
        service = court.get(Serving.class).ofClaim(file.id());
    }

    @AfterEach
    void leave() {
        court.close();
    }

    private void dispatched() {
        court.get(Serving.class).dispatch(file.id(), service, CLERK);
    }

    private void undeliverable() {
        dispatched();
        for (int rank = 1; rank <= 2; rank++) {
            court.get(DeliveryLog.class)
                    .onMail(new MailSettled(99L, file.id(), "service:" + service + ":" + rank, Mail.State.FAILED));
        }
        assertThat(court.get(Services.class).find(service).status()).isEqualTo(Service.Status.FAILED);
    }

    @Test
    void s04_what_the_clerk_has_not_sent_yet_is_not_acknowledged() {
        refused(
                court,
                NotDispatchedYet.class,
                "NOT_DISPATCHED_YET",
                "S04",
                () -> court.get(Receiving.class).acknowledge(file.id(), service, RESPONDENT));
    }

    @Test
    void s04_a_State_that_has_been_served_does_not_acknowledge_again() {
        dispatched();
        court.get(Receiving.class).acknowledge(file.id(), service, RESPONDENT);
        refused(
                court,
                AlreadyServed.class,
                "ALREADY_SERVED",
                "S04",
                () -> court.get(Receiving.class).acknowledge(file.id(), service, RESPONDENT));
    }

    @Test
    void tl_05_a_service_is_sent_off_once() {
        dispatched();
        refused(
                court,
                DispatchedAlready.class,
                "DISPATCHED_ALREADY",
                "TL-05",
                () -> court.get(Serving.class).dispatch(file.id(), service, CLERK));
        refused(
                court,
                DispatchedAlready.class,
                "DISPATCHED_ALREADY",
                "TL-05",
                () -> court.get(Serving.class).dispatchAll(file.id(), CLERK));
    }

    @Test
    void tl_96_while_a_letter_may_still_arrive_no_note_verbale_is_handed_over() {
        dispatched();
        refused(court, NoNoteVerbaleDue.class, "NO_NOTE_VERBALE_DUE", "TL-96", () -> delivered(court.now()));
    }

    @Test
    void tl_96_a_note_verbale_is_recorded_once_it_was_handed_over_and_neither_before_nor_without_a_day() {
        undeliverable();
        Instant sent = court.now();
        court.at(sent.plus(Duration.ofDays(2)));
        for (Instant day : new Instant[] {court.now().plusSeconds(1), sent.minusSeconds(1), null}) {
            refused(court, NoteNotYetDelivered.class, "NOTE_NOT_YET_DELIVERED", "TL-96", () -> delivered(day));
        }
        delivered(sent.plus(Duration.ofDays(1)));
        assertThat(court.get(Services.class).find(service).status()).isEqualTo(Service.Status.NOTE_DELIVERED);
        refused(court, NoNoteVerbaleDue.class, "NO_NOTE_VERBALE_DUE", "TL-96", () -> delivered(court.now()));
    }

    @Test
    void s04_letters_that_came_back_from_both_channels_lead_to_a_note_verbale() {
        dispatched();
        refused(court, LetterNotDelivered.class, "LETTER_NOT_DELIVERED", "S04", () -> cameBack(1));
        List<Mail> letters = new ArrayList<>();
        for (int rank = 1; rank <= 2; rank++) {
            letters.addAll(court.get(Notices.class).forPurpose("service:" + service + ":" + rank));
        }
        assertThat(letters).hasSize(2);
        letters.forEach(letter -> letter.accepted(court.now()));
        court.listen(event -> {
            if (event instanceof MailSettled settled) {
                court.get(DeliveryLog.class).onMail(settled);
            }
        });
        cameBack(1);
        assertThat(court.get(Services.class).find(service).status()).isEqualTo(Service.Status.DISPATCHED);
        refused(court, LetterNotDelivered.class, "LETTER_NOT_DELIVERED", "S04", () -> cameBack(1));
        cameBack(2);
        assertThat(court.get(Services.class).find(service).status()).isEqualTo(Service.Status.FAILED);
    }

    @Test
    void s04_a_State_that_has_been_served_stays_served_though_a_letter_came_back() {
        dispatched();
        court.get(Receiving.class).acknowledge(file.id(), service, RESPONDENT);
        refused(court, AlreadyServed.class, "ALREADY_SERVED", "S04", () -> cameBack(1));
    }

    private void cameBack(int rank) {
        court.get(ReturnedLetters.class).note(file.id(), service, rank, CLERK);
    }

    private void delivered(Instant day) {
        court.get(NotesVerbales.class).delivered(file.id(), service, day, REGISTRAR);
    }
}
