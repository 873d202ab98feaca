package comity.process.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import comity.deadline.Deadline;
import comity.deadline.DeadlinePassed;
import comity.deadline.Obligor;
import comity.deadline.Standstill;
import comity.deadline.TimeLimit;
import comity.docket.CaseState;
import comity.process.common.Rules;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Section 4, each limit of the stages and procedures built, in both columns. Amounts, caps and what never stands still
 * are those of the transcription; dates are counted here, day by day.
 */
class EachLimitTest {

    /** Limits that count from an event, by stage. Those that count back from one are not among them. */
    private static final List<String> BUILT = Stream.of(
                    "TL-01 TL-02 TL-03 TL-04 TL-04b", // S01 to S03
                    "TL-05 TL-06 TL-96", // S04
                    "TL-07 TL-08 TL-09 TL-10 TL-11 TL-12 TL-82", // S05 to S07
                    "TL-13 TL-14 TL-15 TL-16 TL-17 TL-18 TL-19 TL-20 TL-20b TL-21 TL-22", // S08 to S10
                    "TL-23 TL-24 TL-25 TL-26 TL-37 TL-37b TL-38 TL-39", // S13, S15
                    "TL-50 TL-51 TL-52 TL-53 TL-54 TL-55 TL-56 TL-57 TL-58 TL-59 TL-88", // S19 to S22
                    "TL-60 TL-60b TL-61", // S23
                    "TL-27 TL-28 TL-29 TL-30 TL-31 TL-32", // S11, S12
                    "TL-80 TL-81 TL-83 TL-84 TL-85 TL-86 TL-87 TL-89 TL-90", // X1 to X7
                    "FX-01 FX-02 FX-03 FX-06 FX-08")
            .flatMap(line -> Stream.of(line.split(" ")))
            .toList();

    private static final List<String> BACKWARDS = List.of("TL-49", "TL-95", "FX-09");

    /** Limits of stages that are not built: third parties, missions and experts, appeal, adoption and after, small claims. */
    private static final List<String> OF_LATER_STAGES = Stream.of(
                    "TL-33 TL-34 TL-35 TL-36 TL-36b", // S14
                    "TL-40 TL-41 TL-42 TL-43 TL-44 TL-45 TL-46 TL-47 TL-48 FX-07", // S16 to S18
                    "TL-62 TL-63 TL-64 TL-65 TL-66 TL-67 TL-67b FX-04 FX-05", // S24, S25
                    "TL-68 TL-69 TL-70 TL-71 TL-72 TL-73 TL-74 TL-75 TL-76 TL-94 TL-97", // S26 to S28
                    "TL-77 TL-78 TL-79", // S29
                    "TL-91 TL-92 TL-93") // section 7
            .flatMap(line -> Stream.of(line.split(" ")))
            .toList();

    private static final Set<String> NEVER_TOLLED =
            Set.of("TL-01", "TL-18", "TL-30", "TL-31", "TL-32", "TL-77", "TL-78", "TL-79", "TL-84");

    private static final String ITEM = "1";
    private static final Instant MONDAY = at("2027-03-01T10:00:00");

    /** One cell of the transcription. */
    private record Cell(String code, boolean urgent, String amount, String cap) {
        boolean hours() {
            return amount.endsWith("h");
        }

        int number() {
            return Integer.parseInt(amount.replace("h", ""));
        }

        int most() {
            return cap.startsWith("+") ? Integer.parseInt(cap.substring(1)) : 0;
        }
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(TimeHouse.SEAT).toInstant();
    }

    /** Day by day: the starting day is not counted, days of rest only at the end. */
    private static Instant counted(Instant from, Cell cell, int more, Set<LocalDate> rest) {
        if (cell.hours()) {
            return from.plusSeconds(3600L * (cell.number() + 24L * more));
        }
        LocalDate day = LocalDate.ofInstant(from, TimeHouse.SEAT);
        for (int i = 0; i < cell.number() + more; i++) {
            day = day.plusDays(1);
        }
        while (day.getDayOfWeek() == DayOfWeek.SATURDAY
                || day.getDayOfWeek() == DayOfWeek.SUNDAY
                || rest.contains(day)) {
            day = day.plusDays(1);
        }
        return day.plusDays(1).atStartOfDay(TimeHouse.SEAT).toInstant();
    }

    private static Stream<DynamicTest> each(String what, BiConsumer<Cell, TimeHouse> check) {
        return Stream.of(false, true)
                .flatMap(urgent -> cells(urgent, BUILT)
                        .map(cell -> DynamicTest.dynamicTest(
                                cell.code() + (urgent ? " urgent " : " normal ") + what,
                                () -> check.accept(cell, new TimeHouse(CaseState.WRITTEN, urgent, Set.of())))));
    }

    private static Stream<Cell> cells(boolean urgent, List<String> codes) {
        return Rules.rows("time-limits").stream()
                .filter(row -> codes.contains(row[0]))
                .map(row -> new Cell(
                        row[0],
                        urgent,
                        row[urgent ? 2 : 1],
                        row[3].split("/")[urgent && row[3].contains("/") ? 1 : 0]));
    }

    private static Deadline start(TimeHouse house, Cell cell, Instant from) {
        house.set(from);
        return house.keeper().start(TimeHouse.CASE, cell.code(), ITEM, from, Obligor.BOTH);
    }

    @Test
    void every_limit_of_the_table_is_tried_here_or_belongs_to_a_stage_that_is_not_built() {
        assertThat(Rules.rows("time-limits"))
                .extracting(row -> row[0])
                .containsExactlyInAnyOrderElementsOf(Stream.of(BUILT, BACKWARDS, OF_LATER_STAGES)
                        .flatMap(List::stream)
                        .toList());
    }

    @TestFactory
    Stream<DynamicTest> is_met_one_second_before_its_end() {
        return each("met", (cell, house) -> {
            Deadline row = start(house, cell, MONDAY);
            assertThat(row.dueAt()).isEqualTo(counted(MONDAY, cell, 0, Set.of()));
            house.set(row.dueAt().minusSeconds(1));
            assertThat(house.keeper().expire(TimeHouse.CASE, cell.code(), ITEM)).isFalse();
            house.keeper().meet(TimeHouse.CASE, cell.code(), ITEM);
            assertThat(row.state()).isEqualTo(Deadline.State.MET);
        });
    }

    @TestFactory
    Stream<DynamicTest> is_missed_one_second_after_its_end_and_expires_once() {
        return each("missed", (cell, house) -> {
            Deadline row = start(house, cell, MONDAY);
            house.set(row.dueAt().plusSeconds(1));
            assertThatThrownBy(() -> house.keeper().meet(TimeHouse.CASE, cell.code(), ITEM))
                    .isInstanceOf(DeadlinePassed.class);
            assertThat(house.keeper().expire(TimeHouse.CASE, cell.code(), ITEM)).isTrue();
            assertThat(house.keeper().expire(TimeHouse.CASE, cell.code(), ITEM)).isFalse();
        });
    }

    @TestFactory
    Stream<DynamicTest> is_extended_as_far_as_the_rules_say() {
        return each("extended", (cell, house) -> {
            Deadline row = start(house, cell, MONDAY);
            TimeLimit table = TimeHouse.table().of(cell.code(), cell.urgent());
            boolean agreed = "agreed".equals(cell.cap());
            assertThat(table.byAgreement()).isEqualTo(agreed);
            assertThat(table.capDays().orElse(0)).isEqualTo(cell.most());
            int days = agreed ? 200 : cell.most();
            house.orders().extend(row, days);
            assertThat(row.dueAt()).isEqualTo(counted(MONDAY, cell, days, Set.of()));
        });
    }

    @TestFactory
    Stream<DynamicTest> stands_still_for_the_40_days_of_a_stay_or_never() {
        return each("tolled", (cell, house) -> {
            Deadline row = start(house, cell, MONDAY);
            house.orders()
                    .standStill(new Standstill(
                            TimeHouse.CASE, house.today(), house.today().plusDays(40), "talks", List.of()));
            int days = NEVER_TOLLED.contains(cell.code()) ? 0 : 40;
            assertThat(row.dueAt()).isEqualTo(counted(MONDAY, cell, days, Set.of()));
            house.set(at("2027-04-10T00:00:00"));
            house.orders().moveOn(TimeHouse.CASE, house.today());
            assertThat(row.dueAt()).isEqualTo(counted(MONDAY, cell, days, Set.of()));
        });
    }

    @TestFactory
    Stream<DynamicTest> has_no_date_in_a_stay_without_end() {
        return each("without date", (cell, house) -> {
            Deadline row = start(house, cell, MONDAY);
            Instant before = row.dueAt();
            house.orders().standStill(new Standstill(TimeHouse.CASE, house.today(), null, "talks", List.of()));
            assertThat(row.dueAt()).isEqualTo(NEVER_TOLLED.contains(cell.code()) ? before : null);
        });
    }

    @TestFactory
    Stream<DynamicTest> ends_after_the_weekend_and_the_holiday_that_follows_it() {
        return each("on a weekend", (cell, house) -> {
            Set<LocalDate> holiday = Set.of(LocalDate.of(2029, 6, 4));
            TimeHouse resting = new TimeHouse(CaseState.WRITTEN, cell.urgent(), holiday);
            // so that the last day would be Saturday 2 June 2029; Monday 4 June is a day of rest
            int days = cell.hours() ? 0 : cell.number();
            Instant from = LocalDateTime.parse("2029-06-02T10:00:00")
                    .minusDays(days)
                    .atZone(TimeHouse.SEAT)
                    .toInstant();
            Deadline row = start(resting, cell, from);
            assertThat(row.dueAt())
                    .isEqualTo(cell.hours() ? from.plusSeconds(3600L * cell.number()) : at("2029-06-06T00:00:00"));
        });
    }

    @TestFactory
    Stream<DynamicTest> ends_at_midnight_of_the_seat_over_the_change_to_summer_time() {
        return each("over summer time", (cell, house) -> {
            // clocks go forward on Sunday 26 March 2028
            Instant from = at("2028-03-24T10:00:00");
            Deadline row = start(house, cell, from);
            assertThat(row.dueAt()).isEqualTo(counted(from, cell, 0, Set.of()));
            if (!cell.hours()) {
                assertThat(LocalDateTime.ofInstant(row.dueAt(), TimeHouse.SEAT).toLocalTime())
                        .isEqualTo(LocalTime.MIDNIGHT);
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> what_counts_back_from_an_event_ends_on_the_working_day_before() {
        return Stream.of(false, true)
                .flatMap(urgent -> cells(urgent, BACKWARDS)
                        .map(cell -> DynamicTest.dynamicTest(cell.code() + (urgent ? " urgent" : " normal"), () -> {
                            LocalDate last = LocalDate.of(2028, 4, 3).minusDays(cell.number());
                            while (last.getDayOfWeek() == DayOfWeek.SATURDAY
                                    || last.getDayOfWeek() == DayOfWeek.SUNDAY) {
                                last = last.minusDays(1);
                            }
                            TimeHouse house = new TimeHouse(CaseState.HEARING, urgent, Set.of());
                            assertThat(house.calendar()
                                            .before(
                                                    at("2028-04-03T10:00:00"),
                                                    TimeHouse.table().of(cell.code(), urgent)))
                                    .isEqualTo(last.plusDays(1)
                                            .atStartOfDay(TimeHouse.SEAT)
                                            .toInstant());
                        })));
    }
}
