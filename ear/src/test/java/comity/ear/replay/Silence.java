package comity.ear.replay;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What the Rules do with a case that everybody leaves alone after its last step, computed from sections 3 to 6 and not
 * from the product: the states it runs through and from when on.
 */
final class Silence {

    private static final int CONSULTATIONS = 60; // TL-09
    private static final int DORMANCY = 365; // TL-12
    private static final int STAY = 365; // TL-84
    private static final int MEETING = 7; // TL-22
    private static final int FIRST = 35; // TL-23, and TL-24 likewise
    private static final int DEEMED = 5; // TL-06
    private static final int LAST_CHANCE = 10; // TL-85

    private record Turn(Instant from, String state) {}

    private final List<Turn> turns = new ArrayList<>();

    private Silence(String now) {
        turns.add(new Turn(Instant.MIN, now));
    }

    /**
     * @param reached state on the day of the last step
     * @param served day on which the claim was served
     * @param last day of the last step
     */
    static Silence after(String reached, LocalDate served, LocalDate last) {
        Silence silence = new Silence(reached);
        switch (reached) {
            case "CONSULTATION" -> silence.lapse(served);
            case "STAYED" -> silence.lapseOfStay(last);
            case "COMPOSED" -> silence.throughTheWrittenPhase(last);
            default -> {
                // PANEL_ESTABLISHED: the lot names judges (TL-17), but nobody takes the oath for them.
                // DECIDED: what follows is not built. CLOSED: nothing follows.
            }
        }
        return silence;
    }

    /** TL-09, then TL-12: no panel was requested. */
    private void lapse(LocalDate served) {
        LocalDate consulted = SeatCalendar.last(served, CONSULTATIONS);
        turns.add(new Turn(SeatCalendar.over(SeatCalendar.last(consulted, DORMANCY)), "CLOSED LAPSED"));
    }

    /** TL-84: a stay at the claimant's request lasts no longer. */
    private void lapseOfStay(LocalDate stayed) {
        turns.add(new Turn(SeatCalendar.over(SeatCalendar.last(stayed, STAY)), "CLOSED LAPSED"));
    }

    /**
     * TL-22 gives the default timetable and with it the written phase. TL-23: the claim form stands as submission.
     * TL-24, X1: last chance, default recorded; without R2 there is no R3 and no R4. The hearing waits for the Tribunal,
     * whose silence only escalates.
     */
    private void throughTheWrittenPhase(LocalDate composed) {
        LocalDate ordered = after(composed, MEETING);
        turns.add(new Turn(SeatCalendar.morning(ordered), "WRITTEN"));
        LocalDate noticed = after(after(after(ordered, FIRST), FIRST), DEEMED);
        turns.add(new Turn(SeatCalendar.morning(after(noticed, LAST_CHANCE)), "HEARING"));
    }

    /** The day on which the Rules act because a limit has run. */
    private static LocalDate after(LocalDate start, int days) {
        return SeatCalendar.last(start, days).plusDays(1);
    }

    String stateAt(Instant instant) {
        return turn(instant).state();
    }

    /** When the last change before an instant happened; null when none has. */
    Instant changedBefore(Instant instant) {
        Instant from = turn(instant).from();
        return from.equals(Instant.MIN) ? null : from;
    }

    private Turn turn(Instant instant) {
        Turn found = turns.get(0);
        for (Turn turn : turns) {
            found = turn.from().isAfter(instant) ? found : turn;
        }
        return found;
    }
}
