package comity.people;

import static comity.db.Courtroom.person;
import static comity.db.Refused.faults;
import static comity.db.Refused.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import comity.access.AccessPolicy;
import comity.access.CourtRole;
import comity.access.NoSuchThing;
import comity.access.NotYours;
import comity.access.Standing;
import comity.audit.AuditEntry;
import comity.audit.AuditLog;
import comity.common.Actor;
import comity.db.Courtroom;
import comity.docket.CaseFile;
import comity.docket.CaseState;
import comity.reference.EntryIncomplete;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Section 1: an absence of the President is recorded by him or the Registrar, dated, logged, and may end early. */
class AbsenceKeepingTest {

    private static final Actor PRESIDENT = person("president");
    private static final Actor REGISTRAR = person("registrar");
    private static final Actor VICE = person("vice.president");
    private static final LocalDate TODAY = LocalDate.of(2027, 3, 1);

    private final Courtroom court = new Courtroom();
    private final AbsenceKeeping keeping = court.get(AbsenceKeeping.class);

    @AfterEach
    void leave() {
        court.close();
    }

    private Long away(LocalDate from, LocalDate to, Actor by) {
        return keeping.record(new RecordAbsence(from, to, "On mission."), by);
    }

    private AbsenceRow only(Actor reader) {
        List<AbsenceRow> rows = keeping.rows(reader);
        assertThat(rows).hasSize(1);
        return rows.get(0);
    }

    private List<String> logged(String act) {
        return court.get(AuditLog.class).of(act, 10).stream()
                .map(AuditEntry::actorId)
                .toList();
    }

    @Test
    void section_1_the_registrar_records_it_for_the_president_and_the_vice_president_acts_until_it_is_ended() {
        CaseFile file = court.file(CaseState.CONSULTATION);
        AccessPolicy policy = court.get(AccessPolicy.class);
        Long id = away(TODAY, TODAY.plusDays(6), REGISTRAR);
        assertThat(policy.isPresident(VICE, file.id())).isTrue();
        AbsenceRow row = only(VICE);
        assertThat(row.status()).isEqualTo(AbsenceRow.Status.NOW);
        assertThat(row.reason()).isEqualTo("On mission.");
        assertThat(row.recordedAt()).isEqualTo(court.now());
        assertThat(row.ends()).isFalse();
        assertThat(only(PRESIDENT).ends()).isTrue();
        assertThat(logged("absence.recorded")).containsExactly("registrar");
        PresidencyNow now = keeping.now(VICE).orElseThrow();
        assertThat(now.viceActs()).isTrue();
        assertThat(now.awayUntil()).isEqualTo(TODAY.plusDays(6));
        court.at(court.now().plusSeconds(86_400));
        keeping.end(id, PRESIDENT);
        assertThat(policy.isPresident(VICE, file.id())).isFalse();
        assertThat(only(REGISTRAR).status()).isEqualTo(AbsenceRow.Status.ENDED);
        assertThat(only(REGISTRAR).endedAt()).isEqualTo(court.now());
        assertThat(logged("absence.ended")).containsExactly("president");
        assertThat(keeping.now(VICE).orElseThrow().viceActs()).isFalse();
        refused(court, AbsenceOver.class, "ABSENCE_OVER", "1", () -> keeping.end(id, PRESIDENT));
    }

    @Test
    void section_1_an_absence_that_lies_ahead_is_shown_as_such_and_can_be_taken_back() {
        Long id = away(TODAY.plusDays(2), TODAY.plusDays(3), PRESIDENT);
        assertThat(only(PRESIDENT).status()).isEqualTo(AbsenceRow.Status.AHEAD);
        assertThat(keeping.now(VICE).orElseThrow().viceActs()).isFalse();
        keeping.end(id, REGISTRAR);
        assertThat(away(TODAY.plusDays(2), TODAY.plusDays(2), PRESIDENT)).isNotNull();
    }

    @Test
    void section_1_two_absences_do_not_stand_on_one_day() {
        away(TODAY.plusDays(2), TODAY.plusDays(4), PRESIDENT);
        refused(court, AbsentAlready.class, "ABSENT_ALREADY", "1", () -> away(TODAY, TODAY.plusDays(2), REGISTRAR));
        assertThat(away(TODAY, TODAY.plusDays(1), REGISTRAR)).isNotNull();
    }

    @Test
    void section_1_an_absence_has_two_days_in_their_order_not_behind_and_a_reason() {
        assertThat(incomplete(() -> keeping.record(new RecordAbsence(null, null, " "), PRESIDENT)))
                .containsExactly("from DAY_WANTED", "to DAY_WANTED", "reason REQUIRED");
        assertThat(incomplete(() -> away(TODAY.minusDays(1), TODAY, PRESIDENT))).containsExactly("from DAY_BEHIND");
        assertThat(incomplete(() -> away(TODAY.plusDays(2), TODAY.plusDays(1), PRESIDENT)))
                .containsExactly("to DAY_BEHIND");
        assertThat(keeping.rows(PRESIDENT)).isEmpty();
    }

    private List<String> incomplete(ThrowingCallable act) {
        return faults(refused(court, EntryIncomplete.class, "ENTRY_INCOMPLETE", "1", act));
    }

    @Test
    void section_1_where_there_is_no_president_nobody_is_absent() {
        court.get(Standing.class).holding(CourtRole.PRS).forEach(office -> office.end(court.now(), "appeals1"));
        refused(court, NoPresident.class, "NO_PRESIDENT", "1", () -> away(TODAY, TODAY, REGISTRAR));
        PresidencyNow now = keeping.now(VICE).orElseThrow();
        assertThat(now.president()).isNull();
        assertThat(now.viceActs()).isTrue();
    }

    @Test
    void section_1_the_vice_president_reads_it_and_does_not_record_it_and_to_others_there_is_nothing() {
        assertThat(keeping.rows(VICE)).isEmpty();
        assertThatThrownBy(() -> away(TODAY, TODAY, VICE)).isInstanceOf(NotYours.class);
        for (String outsider : List.of("clerk1", "xa.agent", "xa.council", "appeals1", "admin")) {
            assertThatThrownBy(() -> keeping.rows(person(outsider))).isInstanceOf(NoSuchThing.class);
            assertThatThrownBy(() -> away(TODAY, TODAY, person(outsider))).isInstanceOf(NoSuchThing.class);
            assertThat(keeping.now(person(outsider))).isEmpty();
        }
    }
}
