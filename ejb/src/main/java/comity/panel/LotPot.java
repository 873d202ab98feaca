package comity.panel;

import java.util.List;

/** The names among which lots are drawn, and for how many seats. */
record LotPot(Source source, List<Candidate> names, int seats) {

    /** Where the names come from (TL-17, TL-18). */
    enum Source {
        /** Proposed names that neither party has struck. */
        UNSTRUCK,
        /** Everybody on the roster whom nothing bars. */
        ROSTER
    }
}
