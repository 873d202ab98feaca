package comity.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Section 4: computing of time-limits. */
class TribunalCalendarTest {

    private static final ZoneId SEAT = ZoneId.of("Europe/Zurich");

    private static TribunalCalendar resting(LocalDate... days) {
        Set<LocalDate> rest = Set.of(days);
        Holidays holidays = new Holidays() {
            @Override
            public boolean contains(LocalDate day) {
                return rest.contains(day);
            }
        };
        return new TribunalCalendar(Clock.system(SEAT), holidays);
    }

    private static TimeLimit days(int amount) {
        return new TimeLimit("TL-00", "", false, amount, TimeLimit.Unit.DAYS, true, "no", "", "PROC");
    }

    private static TimeLimit hours(int amount) {
        return new TimeLimit("TL-00", "", true, amount, TimeLimit.Unit.HOURS, false, "no", "", "PROC");
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(SEAT).toInstant();
    }

    @Test
    void the_day_of_the_starting_event_does_not_count() {
        // Tuesday 12 October 2027 plus ten days is Friday 22 October
        assertThat(resting().due(at("2027-10-12T00:00:01"), days(10), 0, 0)).isEqualTo(at("2027-10-23T00:00:00"));
        assertThat(resting().due(at("2027-10-12T23:59:59"), days(10), 0, 0)).isEqualTo(at("2027-10-23T00:00:00"));
    }

    @Test
    void a_limit_ending_on_a_saturday_ends_on_monday() {
        assertThat(resting().due(at("2027-10-12T12:00:00"), days(4), 0, 0)).isEqualTo(at("2027-10-19T00:00:00"));
    }

    @Test
    void a_limit_ending_on_a_holiday_ends_on_the_next_working_day() {
        TribunalCalendar calendar = resting(LocalDate.of(2027, 10, 22), LocalDate.of(2027, 10, 25));
        assertThat(calendar.due(at("2027-10-12T12:00:00"), days(10), 0, 0)).isEqualTo(at("2027-10-27T00:00:00"));
    }

    @Test
    void extensions_and_tolled_days_are_added_before_the_one_roll() {
        assertThat(resting().due(at("2027-10-12T12:00:00"), days(4), 2, 1)).isEqualTo(at("2027-10-20T00:00:00"));
        assertThat(resting().due(at("2027-10-12T12:00:00"), days(2), 1, 1)).isEqualTo(at("2027-10-19T00:00:00"));
    }

    @Test
    void hours_elapse_over_the_weekend_and_over_the_change_of_summer_time() {
        Instant friday = at("2027-10-29T18:00:00");
        assertThat(resting().due(friday, hours(48), 0, 0)).isEqualTo(friday.plus(Duration.ofHours(48)));
    }

    @Test
    void a_day_ends_at_midnight_of_the_seat_on_both_sides_of_the_change_of_summer_time() {
        // clocks go back on Sunday 31 October 2027
        assertThat(resting().due(at("2027-10-28T10:00:00"), days(1), 0, 0)).isEqualTo(at("2027-10-30T00:00:00"));
        assertThat(resting().due(at("2027-10-28T10:00:00"), days(4), 0, 0)).isEqualTo(at("2027-11-02T00:00:00"));
        assertThat(Duration.between(at("2027-10-30T00:00:00"), at("2027-11-02T00:00:00")))
                .isEqualTo(Duration.ofHours(73));
    }

    @Test
    void limits_before_an_event_roll_to_the_preceding_working_day() {
        // thirty days before Monday 15 November 2027 is Saturday 16 October: the last day is Friday 15 October
        assertThat(resting().before(at("2027-11-15T10:00:00"), days(30))).isEqualTo(at("2027-10-16T00:00:00"));
        assertThat(resting().before(at("2027-11-15T10:00:00"), hours(72))).isEqualTo(at("2027-11-12T10:00:00"));
    }

    @Property
    void a_limit_in_days_always_ends_at_a_midnight_after_a_working_day(
            @ForAll @IntRange(max = 5000) int start, @ForAll @IntRange(min = 1, max = 500) int amount) {
        Instant from = at("2026-01-01T15:30:00").plus(Duration.ofDays(start));
        TribunalCalendar calendar = resting();
        Instant due = calendar.due(from, days(amount), 0, 0);
        LocalDate last = calendar.dayOf(due.minusSeconds(1));
        assertThat(calendar.isWorkingDay(last)).isTrue();
        assertThat(due.atZone(SEAT).toLocalTime()).isEqualTo(java.time.LocalTime.MIDNIGHT);
        assertThat(last)
                .isBetween(
                        calendar.dayOf(from).plusDays(amount),
                        calendar.dayOf(from).plusDays(amount + 2L));
    }

    @Property
    void a_longer_limit_never_ends_earlier(
            @ForAll @IntRange(max = 3000) int start,
            @ForAll @IntRange(min = 1, max = 300) int amount,
            @ForAll @IntRange(max = 60) int more) {
        Instant from = at("2026-01-01T08:00:00").plus(Duration.ofDays(start));
        assertThat(resting().due(from, days(amount), more, 0))
                .isAfterOrEqualTo(resting().due(from, days(amount), 0, 0));
    }

    @Test
    void reminders_come_at_half_at_four_fifths_and_a_day_before_the_end() {
        Instant start = at("2027-10-01T00:00:00");
        assertThat(Reminders.moments(start, start.plus(Duration.ofDays(10))))
                .isEqualTo(List.of(
                        start.plus(Duration.ofDays(5)),
                        start.plus(Duration.ofDays(8)),
                        start.plus(Duration.ofDays(9))));
    }

    @Test
    void reminders_that_coincide_or_lie_before_the_start_are_dropped() {
        Instant start = at("2027-10-01T00:00:00");
        assertThat(Reminders.moments(start, start.plus(Duration.ofHours(12))))
                .isEqualTo(List.of(start.plus(Duration.ofHours(6)), start.plus(Duration.ofMinutes(576))));
        assertThat(Reminders.moments(start, start.plus(Duration.ofHours(48)))).hasSize(2);
    }
}
