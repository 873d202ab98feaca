package comity.overview;

import comity.deadline.Deadline;
import comity.deadline.Obligor;
import comity.docket.CaseState;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Which limit the case waits for, and who must act where no limit says it. */
final class Turns {

    /** The limits that move each state; where none of them runs, the nearest of the others. */
    private static final Map<CaseState, List<String>> MAIN = Map.ofEntries(
            Map.entry(CaseState.FILED, List.of("TL-02")),
            Map.entry(CaseState.EXAMINATION, List.of("TL-02", "TL-04", "TL-04b", "FX-01")),
            Map.entry(CaseState.DEFICIENT, List.of("TL-03")),
            Map.entry(CaseState.REGISTERED, List.of("TL-05", "TL-06", "TL-96")),
            Map.entry(CaseState.SERVED, List.of("TL-07", "TL-08", "TL-09")),
            Map.entry(CaseState.CONSULTATION, List.of("TL-08", "TL-09", "TL-12")),
            Map.entry(CaseState.PANEL_REQUESTED, List.of("TL-13", "TL-14")),
            Map.entry(CaseState.PANEL_ESTABLISHED, List.of("TL-15", "TL-16", "TL-17", "TL-18")),
            Map.entry(CaseState.COMPOSED, List.of("TL-21", "TL-22")),
            Map.entry(CaseState.WRITTEN, List.of("TL-23", "TL-24", "TL-25", "TL-26", "TL-85")),
            Map.entry(CaseState.PRELIMINARY, List.of("TL-28", "TL-29")),
            Map.entry(CaseState.HEARING, List.of("TL-50", "TL-88", "TL-51")),
            Map.entry(CaseState.DELIBERATION, List.of("TL-52")),
            Map.entry(CaseState.INTERIM_REVIEW, List.of("TL-53", "TL-54", "TL-55", "TL-56")),
            Map.entry(CaseState.DECIDED, List.of("TL-60", "TL-60b", "TL-61")));

    /**
     * Who has the case in hand where no limit runs: the panel holds and closes a hearing without one (S19), and the
     * parties' time begins only when they have been served.
     */
    private static final Map<CaseState, Obligor> IN_HAND = Map.ofEntries(
            Map.entry(CaseState.FILED, Obligor.REG),
            Map.entry(CaseState.EXAMINATION, Obligor.REG),
            Map.entry(CaseState.REGISTERED, Obligor.REG),
            Map.entry(CaseState.SERVED, Obligor.BOTH),
            Map.entry(CaseState.CONSULTATION, Obligor.BOTH),
            Map.entry(CaseState.MEDIATION, Obligor.BOTH),
            Map.entry(CaseState.PANEL_REQUESTED, Obligor.COU),
            Map.entry(CaseState.PANEL_ESTABLISHED, Obligor.REG),
            Map.entry(CaseState.COMPOSED, Obligor.PNL),
            Map.entry(CaseState.WRITTEN, Obligor.BOTH),
            Map.entry(CaseState.PRELIMINARY, Obligor.BOTH),
            Map.entry(CaseState.HEARING, Obligor.PNL),
            Map.entry(CaseState.DELIBERATION, Obligor.PNL),
            Map.entry(CaseState.INTERIM_REVIEW, Obligor.BOTH));

    /** Outer limits and dormancy run beside everything. */
    private static final List<String> LONG = List.of("TL-12", "TL-58", "TL-59");

    private Turns() {}

    /** Effect of a limit within which somebody may act, and need not. */
    private static final String RIGHT = "WAIV";

    /** Whether a case in this state waits for this limit. */
    static boolean moves(CaseState state, String code) {
        return MAIN.getOrDefault(state, List.of()).contains(code);
    }

    /**
     * The turn of a case. A main limit that stands still until a translation is served (X9) is still its turn, without a
     * date. Beside the main limits, a right that lapses (WAIV) and the time in which third parties may come in are
     * nobody's turn.
     *
     * @param awaited its limits that run, and those that have run with effect ESC and are still owed
     * @return null where nobody need act
     */
    static Turn of(CaseState state, List<Deadline> awaited) {
        Predicate<Deadline> main = limit -> moves(state, limit.code());
        Predicate<Deadline> beside = limit -> !LONG.contains(limit.code())
                && limit.obligor() != Obligor.TP
                && !RIGHT.equals(limit.effect())
                && limit.subject().isEmpty();
        return Stream.of(
                        nearest(awaited, main.and(Deadline::isRunning)),
                        nearest(awaited, main.and(Deadline::isStillOwed)),
                        awaited.stream()
                                .filter(main.and(Deadline::isRunning).and(Deadline::awaiting))
                                .findFirst(),
                        nearest(awaited, beside.and(Deadline::isRunning)))
                .flatMap(Optional::stream)
                .findFirst()
                .map(limit -> new Turn(limit.code(), limit.obligor(), limit.startedAt(), limit.dueAt(), limit.effect()))
                .orElseGet(() -> inHand(state));
    }

    private static Turn inHand(CaseState state) {
        Obligor who = IN_HAND.get(state);
        return who == null ? null : new Turn(null, who, null, null, null);
    }

    private static Optional<Deadline> nearest(List<Deadline> limits, Predicate<Deadline> which) {
        return limits.stream()
                .filter(limit -> limit.dueAt() != null)
                .filter(which)
                .min(Comparator.comparing(Deadline::dueAt));
    }
}
