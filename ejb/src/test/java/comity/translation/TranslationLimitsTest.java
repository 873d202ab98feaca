package comity.translation;

import static org.assertj.core.api.Assertions.assertThat;

import comity.deadline.Deadline;
import comity.deadline.DeadlineOrders;
import comity.deadline.Obligor;
import comity.deadline.Standstill;
import comity.docket.CaseEnded;
import comity.docket.CloseReason;
import comity.document.Document;
import comity.overview.CaseReading;
import comity.overview.Turn;
import comity.serving.Service;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** X9: the Registry's time to translate does not run against a party. */
class TranslationLimitsTest extends TranslationScene {

    /** The following midnight at the seat, exclusive. */
    private static Instant after(LocalDate day) {
        return day.plusDays(1)
                .atStartOfDay(java.time.ZoneId.of("Europe/Zurich"))
                .toInstant();
    }

    @Test
    @DisplayName("X9: English papers between States that take English owe nothing, and limits run")
    void english_owes_nothing() {
        Service service = served(paper("first-submission", "en"), "submission");
        Deadline limit = start("TL-24", service, Obligor.RSP);
        assertThat(owed()).isEmpty();
        assertThat(limit.awaiting()).isFalse();
        assertThat(limit.dueAt()).isEqualTo(after(LocalDate.of(2027, 4, 5)));
    }

    @Test
    @DisplayName(
            "X9, TL-24: the limit has no date while the translation is owed, and gets back the days until it is served")
    void the_limit_waits_and_gets_its_days_back() {
        needs("XB", "ru");
        Document paper = paper("first-submission", "fr");
        Service service = served(paper, "submission");
        Deadline limit = start("TL-24", service, Obligor.RSP);
        assertThat(owed()).containsExactlyInAnyOrder("en", "ru");
        assertThat(limit.awaiting()).isTrue();
        assertThat(limit.dueAt()).isNull();

        pass(5);
        translate(paper, "en", CLERK);
        assertThat(limit.awaiting())
                .as("English is not what the respondent needs")
                .isTrue();
        translate(paper, "ru", CLERK);
        assertThat(limit.awaiting()).as("filed, but not served yet").isTrue();
        pass(2);
        receive(latest("translation"));

        assertThat(limit.awaiting()).isFalse();
        assertThat(limit.tolledDays()).isEqualTo(7);
        assertThat(limit.dueAt()).isEqualTo(after(LocalDate.of(2027, 4, 12)));
    }

    @Test
    @DisplayName("X9: the case page names who must act and which limit stands still, without a date")
    void the_head_of_the_case_says_that_a_limit_waits() {
        Service service = served(paper("first-submission", "fr"), "submission");
        start("TL-24", service, Obligor.RSP);
        keeper.start(file.id(), "TL-33", court.now(), Obligor.TP);
        court.forget();
        Turn turn = court.get(CaseReading.class).of(file.id(), RESPONDENT).turn();
        assertThat(turn.code()).isEqualTo("TL-24");
        assertThat(turn.obligor()).isEqualTo(Obligor.RSP);
        assertThat(turn.dueAt()).isNull();
    }

    @Test
    @DisplayName("X9: a limit that had started a moment before the wait began stands still as well")
    void a_limit_that_runs_already_is_stopped() {
        Document paper = paper("first-submission", "fr");
        Service service = send(paper, "submission");
        Deadline limit = keeper.start(file.id(), "TL-24", court.now(), Obligor.RSP);
        assertThat(limit.dueAt()).isNotNull();
        receive(service);
        assertThat(limit.awaiting()).isTrue();
        assertThat(limit.dueAt()).isNull();
    }

    @Test
    @DisplayName(
            "X9: the other side's limits run, those of both sides wait, receipt and provisional measures never wait")
    void only_what_the_translation_is_for_waits() {
        Document paper = paper("first-submission", "fr");
        Service service = served(paper, "submission");
        assertThat(start("TL-25", service, Obligor.CLM).awaiting()).isFalse();
        assertThat(start("TL-09", service, Obligor.BOTH).awaiting()).isTrue();
        assertThat(start("TL-06", service, Obligor.RSP).awaiting()).isFalse();
        assertThat(start("TL-30", service, Obligor.RSP).awaiting()).isFalse();
        pass(1);
        assertThat(keeper.start(file.id(), "TL-26", court.now(), Obligor.RSP).awaiting())
                .as("started by another event")
                .isFalse();
    }

    @Test
    @DisplayName("X9: a State that takes the language of the original waits for nothing, though English is owed")
    void who_reads_the_original_does_not_wait() {
        needs("XB", "ru", "fr");
        Service service = served(paper("first-submission", "fr"), "submission");
        assertThat(owed()).containsExactly("en");
        assertThat(start("TL-24", service, Obligor.RSP).awaiting()).isFalse();
    }

    @Test
    @DisplayName("X9, X6: a stay that ends first leaves the limit waiting; no day is counted twice")
    void a_stay_beside_the_wait() {
        Document paper = paper("first-submission", "fr");
        Service service = served(paper, "submission");
        Deadline limit = start("TL-24", service, Obligor.RSP);
        DeadlineOrders orders = court.get(DeadlineOrders.class);
        pass(2);
        orders.standStill(new Standstill(file.id(), orders.today(), null, "talks", List.of()));
        pass(3);
        orders.moveOn(file.id(), orders.today());
        assertThat(limit.dueAt()).isNull();
        pass(2);
        translate(paper, "en", CLERK);
        receive(latest("translation"));
        assertThat(limit.tolledDays()).isEqualTo(7);
        assertThat(limit.dueAt()).isEqualTo(after(LocalDate.of(2027, 4, 12)));
    }

    @Test
    @DisplayName("X9, X6: a translation that comes first leaves the limit to the stay")
    void a_stay_that_outlasts_the_wait() {
        Document paper = paper("first-submission", "fr");
        Service service = served(paper, "submission");
        Deadline limit = start("TL-24", service, Obligor.RSP);
        DeadlineOrders orders = court.get(DeadlineOrders.class);
        pass(2);
        orders.standStill(new Standstill(file.id(), orders.today(), null, "talks", List.of()));
        translate(paper, "en", CLERK);
        receive(latest("translation"));
        assertThat(limit.awaiting()).isFalse();
        assertThat(limit.dueAt()).isNull();
        pass(5);
        orders.moveOn(file.id(), orders.today());
        assertThat(limit.tolledDays()).isEqualTo(7);
    }

    @Test
    @DisplayName("X9: a translation served before its original leaves nothing to wait for")
    void a_translation_may_come_first() {
        Document paper = paper("first-submission", "fr");
        Service service = send(paper, "submission");
        translate(paper, "en", CLERK);
        receive(latest("translation"));
        receive(service);
        assertThat(start("TL-24", service, Obligor.RSP).awaiting()).isFalse();
    }

    @Test
    @DisplayName("X9: when the case ends nothing is owed any more")
    void the_end_of_the_case() {
        served(paper("first-submission", "fr"), "submission");
        court.get(TranslationDebts.class).onEnded(new CaseEnded(file.id(), CloseReason.WITHDRAWN));
        assertThat(owed()).isEmpty();
    }
}
