package comity.process.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import comity.common.Actor;
import comity.deadline.Deadline;
import comity.deadline.Obligor;
import comity.deadline.Standstill;
import comity.docket.CaseState;
import comity.docket.Track;
import comity.process.deadline.TimeHouse;
import comity.timeline.Change;
import comity.timeline.Milestone;
import comity.timeline.Preview;
import comity.timeline.Proposal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What lies ahead, and that an order does exactly what its preview said (X4, X6, X7). */
class ForesightTest {

    private static final int HISTORIES = 1000;
    private static final Actor READER = new Actor("xa.agent", "I. Maren", Set.of(), "XA");

    private static final List<CaseState> PLACES = List.of(
            CaseState.REGISTERED,
            CaseState.SERVED,
            CaseState.CONSULTATION,
            CaseState.PANEL_REQUESTED,
            CaseState.PANEL_ESTABLISHED,
            CaseState.COMPOSED,
            CaseState.WRITTEN,
            CaseState.HEARING,
            CaseState.DELIBERATION,
            CaseState.INTERIM_REVIEW,
            CaseState.DECIDED);

    private static final List<String> CODES = List.of(
            "TL-05", "TL-06", "TL-07", "TL-08", "TL-09", "TL-10", "TL-12", "TL-13", "TL-16", "TL-18", "TL-22", "TL-23",
            "TL-24", "TL-25", "TL-26", "TL-37", "TL-39", "TL-50", "TL-52", "TL-55", "TL-58", "TL-60", "TL-80", "TL-86");

    /** A case that has seen some limits start, end, be held, lengthened and stand still. */
    private static TimeHouse history(Random chance) {
        Set<LocalDate> holidays = IntStream.range(0, 12)
                .mapToObj(i -> LocalDate.of(2027, 1, 1).plusDays(chance.nextInt(900)))
                .collect(Collectors.toSet());
        TimeHouse house = new TimeHouse(PLACES.get(chance.nextInt(PLACES.size())), chance.nextInt(3) == 0, holidays);
        int events = 3 + chance.nextInt(12);
        for (int i = 0; i < events; i++) {
            house.set(house.now().plus(Duration.ofMinutes(chance.nextInt(60 * 24 * 9))));
            happens(house, chance);
        }
        return house;
    }

    private static void happens(TimeHouse house, Random chance) {
        List<Deadline> running =
                house.rows().stream().filter(Deadline::isRunning).toList();
        Deadline one = running.isEmpty() ? null : running.get(chance.nextInt(running.size()));
        switch (chance.nextInt(8)) {
            case 0 -> {
                if (one != null && !one.isPast(house.now())) {
                    house.keeper().meet(TimeHouse.CASE, one.code(), one.subject());
                }
            }
            case 1 -> {
                if (one != null && !one.isPast(house.now()) && one.dueAt() != null) {
                    house.orders().hold(one);
                }
            }
            case 2 -> {
                if (one != null && one.dueAt() != null) {
                    house.orders().extend(one, 1 + chance.nextInt(30));
                }
            }
            case 3 -> stay(house, chance);
            default ->
                house.keeper()
                        .start(
                                TimeHouse.CASE,
                                CODES.get(chance.nextInt(CODES.size())),
                                chance.nextInt(4) == 0 ? "9" : "",
                                house.now().minus(Duration.ofHours(chance.nextInt(100))),
                                Obligor.BOTH);
        }
    }

    private static void stay(TimeHouse house, Random chance) {
        if (house.file().state() == CaseState.STAYED) {
            house.orders().moveOn(TimeHouse.CASE, house.today());
            house.file().resume();
        } else {
            LocalDate until = chance.nextBoolean() ? null : house.today().plusDays(1 + chance.nextInt(90));
            house.file().stay();
            house.orders().standStill(new Standstill(TimeHouse.CASE, house.today(), until, "talks", List.of()));
        }
    }

    private static Proposal order(TimeHouse house, Random chance) {
        List<Deadline> running =
                house.rows().stream().filter(Deadline::isRunning).toList();
        boolean stayed = house.file().state() == CaseState.STAYED;
        return switch (chance.nextInt(running.isEmpty() ? 2 : 4)) {
            case 0 -> new Proposal.TrackChange(!house.file().urgent());
            case 1 ->
                stayed
                        ? new Proposal.GoOn()
                        : new Proposal.Stay(
                                chance.nextBoolean() ? null : house.today().plusDays(1 + chance.nextInt(90)),
                                chance.nextInt(4) == 0 ? List.of("TL-24", "TL-09") : List.of());
            default ->
                new Proposal.Extension(
                        running.get(chance.nextInt(running.size())).id(), 1 + chance.nextInt(40));
        };
    }

    private static void carryOut(TimeHouse house, Proposal order) {
        if (order instanceof Proposal.Extension extension) {
            house.orders().extend(house.orders().running(TimeHouse.CASE, extension.limitId()), extension.days());
        } else if (order instanceof Proposal.Stay stay) {
            house.file().stay();
            house.orders()
                    .standStill(new Standstill(TimeHouse.CASE, house.today(), stay.until(), "talks", stay.limits()));
        } else if (order instanceof Proposal.GoOn) {
            house.file().resume();
            house.orders().moveOn(TimeHouse.CASE, house.today());
        } else {
            house.file().changeTrack(((Proposal.TrackChange) order).urgent() ? Track.URGENT : Track.NORMAL);
        }
    }

    private static Map<String, Instant> dates(List<Milestone> ahead) {
        Map<String, Instant> dates = new HashMap<>();
        ahead.forEach(milestone -> dates.put(milestone.code() + "/" + milestone.subject(), milestone.dueAt()));
        return dates;
    }

    private static Map<String, Instant> then(Preview preview) {
        Map<String, Instant> dates = new HashMap<>();
        preview.changes().forEach(change -> dates.put(change.code() + "/" + change.subject(), change.then()));
        return dates;
    }

    @Test
    void in_1000_histories_the_dates_after_the_order_are_those_of_its_preview() {
        int moved = 0;
        for (int seed = 0; seed < HISTORIES; seed++) {
            Random chance = new Random(seed);
            TimeHouse house = history(chance);
            Proposal order = order(house, chance);
            Map<String, Instant> before = dates(house.foresight().of(TimeHouse.CASE, READER));
            Preview preview = house.foresight().preview(TimeHouse.CASE, order, READER);
            assertThat(dates(house.foresight().of(TimeHouse.CASE, READER)))
                    .as("a preview changes nothing, history %d", seed)
                    .isEqualTo(before);
            carryOut(house, order);
            assertThat(dates(house.foresight().of(TimeHouse.CASE, READER)))
                    .as("history %d, %s", seed, order)
                    .isEqualTo(then(preview));
            moved += preview.moving().isEmpty() ? 0 : 1;
        }
        assertThat(moved).as("histories in which something moved").isGreaterThan(HISTORIES / 3);
    }

    @Test
    void where_each_step_takes_the_whole_of_its_time_the_planned_dates_come_true() {
        TimeHouse house = new TimeHouse(CaseState.WRITTEN, false, Set.of());
        Deadline first = house.keeper().start(TimeHouse.CASE, "TL-23", house.now(), Obligor.CLM);
        house.orders().extend(first, 9);
        Map<String, Instant> planned = dates(house.foresight().of(TimeHouse.CASE, READER));
        for (String next : List.of("TL-24", "TL-25", "TL-26")) {
            house.set(planned.get(before(next) + "/").minusSeconds(1));
            house.keeper().meet(TimeHouse.CASE, before(next));
            Deadline row = house.keeper().start(TimeHouse.CASE, next, house.now(), Obligor.RSP);
            assertThat(row.dueAt()).as(next).isEqualTo(planned.get(next + "/"));
        }
    }

    private static String before(String code) {
        return "TL-" + (Integer.parseInt(code.substring(3)) - 1);
    }

    @Test
    void a_change_of_track_moves_only_what_has_not_started() {
        TimeHouse house = new TimeHouse(CaseState.WRITTEN, false, Set.of());
        house.keeper().start(TimeHouse.CASE, "TL-23", house.now(), Obligor.CLM);
        Preview preview = house.foresight().preview(TimeHouse.CASE, new Proposal.TrackChange(true), READER);
        assertThat(preview.staying()).extracting(Change::code).containsExactly("TL-23");
        // TL-23 ends on Monday 5 April 2027; TL-24 urgent is ten days, Thursday 15 April
        assertThat(preview.moving())
                .filteredOn(change -> change.code().equals("TL-24"))
                .singleElement()
                .satisfies(change -> assertThat(change.then()).isEqualTo(Instant.parse("2027-04-15T22:00:00Z")));
    }

    @Test
    void in_a_stay_without_end_nothing_that_follows_has_a_date() {
        TimeHouse house = new TimeHouse(CaseState.WRITTEN, false, Set.of());
        house.keeper().start(TimeHouse.CASE, "TL-23", house.now(), Obligor.CLM);
        Preview preview = house.foresight().preview(TimeHouse.CASE, new Proposal.Stay(null, null), READER);
        assertThat(preview.changes()).isNotEmpty().allMatch(change -> change.then() == null);
    }

    @Test
    void s09_and_s11_disclosure_before_composition_and_objection_after_the_first_submission_lie_ahead() {
        TimeHouse house = new TimeHouse(CaseState.PANEL_ESTABLISHED, false, Set.of());
        house.keeper().start(TimeHouse.CASE, "TL-17", house.now(), Obligor.PRS);
        Map<String, Instant> ahead = dates(house.foresight().of(TimeHouse.CASE, READER));
        assertThat(ahead.get("TL-18/"))
                .as("five days from naming")
                .isBetween(
                        ahead.get("TL-17/").plus(Duration.ofDays(5)),
                        ahead.get("TL-17/").plus(Duration.ofDays(7)));
        assertThat(ahead.get("TL-22/")).as("from composition").isAfter(ahead.get("TL-18/"));
        assertThat(ahead.get("TL-27/"))
                .as("from the first submission, before the defence is due")
                .isAfter(ahead.get("TL-23/"))
                .isBefore(ahead.get("TL-24/"));
    }
}
