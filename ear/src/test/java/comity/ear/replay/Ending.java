package comity.ear.replay;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Where the status of a dispute says its case ends, which later stage that needs, and how far a case goes without it. */
enum Ending {
    CONSULTATION("CONSULTATION"),
    SETTLED("CLOSED SETTLED"),
    DISCONTINUED("CLOSED DISCONTINUED"),
    ESTABLISHED("PANEL_ESTABLISHED"),
    COMPOSED("COMPOSED"),
    /** The claimant has the case stayed; left alone, it lapses with TL-84. */
    LAPSED("STAYED"),
    APPEALED("APPEALED", Stage.APPEAL, "DECIDED"),
    DISMISSED("CLOSED DISMISSED", Stage.ADOPTION, "DECIDED"),
    IMPLEMENTATION("IMPLEMENTATION", Stage.ADOPTION, "DECIDED"),
    COMPLIED("CLOSED COMPLIED", Stage.IMPLEMENTATION, "DECIDED"),
    SETTLED_LATE("CLOSED SETTLED", Stage.IMPLEMENTATION, "DECIDED"),
    COMPLIANCE("COMPLIANCE", Stage.COMPLIANCE, "DECIDED"),
    COUNTERMEASURES("COUNTERMEASURES", Stage.COUNTERMEASURES, "DECIDED");

    /** Stages that some endings need beyond the spine. */
    enum Stage {
        APPEAL,
        ADOPTION,
        IMPLEMENTATION,
        COMPLIANCE,
        COUNTERMEASURES
    }

    /** The later stages that are built: one that is named here is played to its end. */
    private static final Set<Stage> BUILT = EnumSet.noneOf(Stage.class);

    private static final Map<String, Ending> BY_STATUS = Map.ofEntries(
            Map.entry("IN CONSULTATIONS", CONSULTATION),
            Map.entry("PANEL ESTABLISHED, BUT NOT YET COMPOSED", ESTABLISHED),
            Map.entry("PANEL COMPOSED", COMPOSED),
            Map.entry("AUTHORITY FOR PANEL LAPSED", LAPSED),
            Map.entry("PANEL REPORT UNDER APPEAL", APPEALED),
            Map.entry("REPORT(S) ADOPTED, NO FURTHER ACTION REQUIRED", DISMISSED),
            Map.entry("REPORT(S) ADOPTED, WITH RECOMMENDATION TO BRING MEASURE(S) INTO CONFORMITY", IMPLEMENTATION),
            Map.entry("IMPLEMENTATION NOTIFIED BY RESPONDENT", COMPLIED),
            Map.entry("MUTUALLY ACCEPTABLE SOLUTION ON IMPLEMENTATION NOTIFIED", SETTLED_LATE),
            Map.entry("COMPLIANCE PROCEEDINGS ONGOING", COMPLIANCE),
            Map.entry("COMPLIANCE PROCEEDINGS COMPLETED WITH FINDING(S) OF NON-COMPLIANCE", COMPLIANCE));

    private final String named;
    private final Stage needs;
    private final String lastBuilt;

    Ending(String named) {
        this(named, null, named);
    }

    Ending(String named, Stage needs, String lastBuilt) {
        this.named = named;
        this.needs = needs;
        this.lastBuilt = lastBuilt;
    }

    static Ending of(Dispute dispute) {
        String status = dispute.status();
        if (status.startsWith("SETTLED OR TERMINATED")) {
            return dispute.settles() ? SETTLED : DISCONTINUED;
        }
        if (status.startsWith("AUTHORIZATION TO RETALIATE")) {
            return COUNTERMEASURES;
        }
        Ending ending = BY_STATUS.get(status);
        if (ending == null) {
            throw new IllegalArgumentException("no ending for " + dispute.number() + ": " + status);
        }
        return ending;
    }

    /** The state on the day of the last step: the one the status names, or the last that is built. */
    String state() {
        return whole() ? named : lastBuilt;
    }

    /** Whether the case reaches the end its status names; otherwise it stops at its last built step. */
    boolean whole() {
        return needs == null || BUILT.contains(needs);
    }

    /** The stage for want of which a case stops before its end. */
    Stage missing() {
        return whole() ? null : needs;
    }

    /** Whether a panel decides. */
    boolean decided() {
        return lastBuilt.equals("DECIDED");
    }

    boolean upheld() {
        return this != DISMISSED;
    }
}
