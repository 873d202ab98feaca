package comity.communication;

import static comity.db.Courtroom.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import comity.access.NoSuchThing;
import comity.common.Refusal;
import comity.db.Courtroom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Section 1, (d): anyone may tell the Tribunal something; the registry reads it, and nothing else follows. */
class CommunicationDeskTest {

    private final Courtroom court = new Courtroom();
    private final CommunicationDesk desk = court.get(CommunicationDesk.class);

    @AfterEach
    void leave() {
        court.close();
    }

    private CommunicationReceipt send(String subject, String network) {
        return desk.send(
                new SendCommunication("A sailor", "sailor@port.example", subject, "I saw it.", "en", null), network);
    }

    @Test
    void whoever_writes_gets_a_receipt_with_reference_and_hash_and_no_case() {
        CommunicationReceipt receipt = send("A ship at night", "10.0.0.1");
        assertThat(receipt.reference()).matches("K-2027-[0-9A-Z]{8}");
        assertThat(desk.receipt(receipt.reference())).isEqualTo(receipt);
        assertThat(court.events()).isEmpty();
        assertThatThrownBy(() -> desk.receipt("K-2027-00000000")).isInstanceOf(NoSuchThing.class);
    }

    @Test
    void the_registry_reads_it_and_to_everybody_else_it_is_absent() {
        String reference = send("A ship at night", "10.0.0.1").reference();
        assertThat(desk.read(reference, person("clerk1")).words()).isEqualTo("I saw it.");
        assertThat(desk.list(null, person("registrar")))
                .extracting(CommunicationRow::reference)
                .contains(reference);
        for (String login : List.of("xa.agent", "president", "auditor", "admin")) {
            assertThatThrownBy(() -> desk.read(reference, person(login)))
                    .as(login)
                    .isInstanceOf(NoSuchThing.class);
            assertThatThrownBy(() -> desk.list(null, person(login))).as(login).isInstanceOf(NoSuchThing.class);
        }
    }

    @Test
    void all_that_is_wrong_is_told_at_once_beside_its_field() {
        SendCommunication wrong = new SendCommunication("x".repeat(201), "nobody", " ", "y".repeat(10_001), "en", null);
        assertThatThrownBy(() -> desk.send(wrong, "10.0.0.1"))
                .isInstanceOfSatisfying(
                        CommunicationUnfit.class,
                        unfit -> assertThat(unfit.faults())
                                .extracting(fault -> fault.path() + " " + fault.code())
                                .containsExactlyInAnyOrder(
                                        "subject REQUIRED",
                                        "words TOO_LONG",
                                        "sender TOO_LONG",
                                        "address NOT_AN_ADDRESS"));
    }

    @Test
    void what_fills_the_field_that_people_do_not_see_is_refused() {
        SendCommunication machine = new SendCommunication(null, null, "Buy", "Now", "en", "http://spam.example");
        assertThatThrownBy(() -> desk.send(machine, "10.0.0.1")).isInstanceOf(CommunicationUnfit.class);
    }

    @Test
    void the_sixth_from_one_place_within_an_hour_waits_and_other_places_do_not() {
        for (int i = 0; i < CommunicationGate.FROM_ONE_PLACE; i++) {
            send("No. " + i, "10.0.0.1");
        }
        assertThatThrownBy(() -> send("One more", "10.0.0.1"))
                .isInstanceOfSatisfying(
                        TooManyCommunications.class,
                        refused -> assertThat(refused).isInstanceOf(Refusal.class));
        assertThat(send("From elsewhere", "10.0.0.2").reference()).isNotBlank();
        court.at(court.now().plus(Duration.ofHours(1)));
        assertThat(send("An hour later", "10.0.0.1").reference()).isNotBlank();
    }

    @Test
    void fx_08_after_a_year_the_content_is_erased_and_the_chain_still_holds() {
        CommunicationReceipt receipt = send("A ship at night", "10.0.0.1");
        send("Another", "10.0.0.2");
        Instant end = receipt.keepUntil();
        assertThat(Duration.between(receipt.receivedAt(), end).toDays()).isBetween(365L, 368L);
        CommunicationKeeping keeping = court.get(CommunicationKeeping.class);
        keeping.runDue(end.minusSeconds(1));
        assertThat(desk.read(receipt.reference(), person("clerk1")).words()).isEqualTo("I saw it.");
        keeping.runDue(end);
        court.forget();
        CommunicationRow erased = desk.read(receipt.reference(), person("clerk1"));
        assertThat(erased.isErased()).isTrue();
        assertThat(new String[] {erased.words(), erased.subject(), erased.sender(), erased.address()})
                .containsOnlyNulls();
        assertThat(erased.sha256()).isEqualTo(receipt.sha256());
        CommunicationChain.Report report = court.get(CommunicationChain.class).verify(person("clerk1"));
        assertThat(report.isWhole()).isTrue();
        assertThat(report.lines()).isGreaterThanOrEqualTo(2);
    }
}
