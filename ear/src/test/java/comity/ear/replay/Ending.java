package comity.ear.replay;

/** Where the status of a dispute says its case ends, and how far that is built. */
enum Ending {
    CONSULTATION("CONSULTATION", true),
    SETTLED("CLOSED SETTLED", true),
    DISCONTINUED("CLOSED DISCONTINUED", true),
    ESTABLISHED("PANEL_ESTABLISHED", true),
    COMPOSED("COMPOSED", true),
    /** A stay at the claimant's request is not built: the case stops where it would begin. */
    LAPSED("COMPOSED", false),
    /** Adoption, appeal and what follows are not built: the case stops at the published decision. */
    DISMISSED("DECIDED", false),
    UPHELD("DECIDED", false);

    private final String state;
    private final boolean whole;

    Ending(String state, boolean whole) {
        this.state = state;
        this.whole = whole;
    }

    static Ending of(Dispute dispute) {
        String status = dispute.status();
        if (status.startsWith("IN CONSULTATIONS")) {
            return CONSULTATION;
        }
        if (status.startsWith("SETTLED OR TERMINATED")) {
            return dispute.settles() ? SETTLED : DISCONTINUED;
        }
        if (status.startsWith("PANEL ESTABLISHED")) {
            return ESTABLISHED;
        }
        if (status.startsWith("PANEL COMPOSED")) {
            return COMPOSED;
        }
        if (status.startsWith("AUTHORITY FOR PANEL LAPSED")) {
            return LAPSED;
        }
        return status.contains("NO FURTHER ACTION") ? DISMISSED : UPHELD;
    }

    String state() {
        return state;
    }

    /** Whether the case reaches the end its status names; otherwise its last built step. */
    boolean whole() {
        return whole;
    }

    boolean upheld() {
        return this == UPHELD;
    }
}
