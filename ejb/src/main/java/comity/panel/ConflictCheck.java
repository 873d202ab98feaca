package comity.panel;

import java.util.List;

/**
 * What the registers say about a person of the roster for one case, shown before names are proposed or drawn.
 *
 * @param conflicts what bars him first, then what is only to be looked at
 */
public record ConflictCheck(String personId, String name, String nationality, List<Conflict> conflicts) {

    /** Something the registers know. */
    public enum Ground {
        /** National of a party or third party. */
        NATIONAL(true),
        /** Holds an office of a State or of the Tribunal besides that of a judge of the roster. */
        OFFICE(true),
        /** Sits for a side in a case. */
        DELEGATE(true),
        /** Sits on this panel, or has left it. */
        LEFT(true),
        /** A judge of the same nationality sits on the panel. */
        SAME_NATIONALITY(true),
        /** National of a party or third party, to which both parties agree. */
        CONSENTED(false),
        /** Was named to a panel in a case of one of the parties. */
        PAST_CASE(false),
        /** Once held an office of a party, or sat for it. */
        PAST_ROLE(false);

        private final boolean bars;

        Ground(boolean bars) {
            this.bars = bars;
        }

        public boolean bars() {
            return bars;
        }
    }

    /**
     * One of these grounds.
     *
     * @param detail reference of a case, code of an office or name of a judge
     */
    public record Conflict(Ground ground, String detail) {}

    public boolean barred() {
        return conflicts.stream().anyMatch(conflict -> conflict.ground().bars());
    }

    /** Refuses a person who may not sit, with the ground, by name. */
    void refuseBarred() {
        conflicts.stream()
                .filter(conflict -> conflict.ground().bars())
                .findFirst()
                .ifPresent(conflict -> {
                    throw new NotEligible(name).fault("names", "BARRED_" + conflict.ground(), name, conflict.detail());
                });
    }
}
