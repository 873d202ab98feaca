package comity.joinder;

import comity.access.Side;
import java.time.Instant;
import java.util.List;

/**
 * A request that concerns a case, as those inside the case see it.
 *
 * @param askedIn docket number of the case in which it was asked
 * @param other docket number of the other case, seen from the reader's
 * @param answersUntil end of TL-81 in the reader's case while it runs, or null
 * @param decidedIn docket number of the case in which the decision is due
 * @param decisionUntil end of TL-90 while it runs, or null
 * @param panels where each of the two cases has a panel at work and the decision is due or made; else none
 * @param lead docket number of the lead case where the cases were joined, or null
 */
public record JoinderRow(
        Long id,
        String askedIn,
        String other,
        JoinderMode mode,
        Kinship ground,
        Joinder.Status status,
        Side askedBy,
        String askedByName,
        String reasons,
        List<Said> answers,
        Instant answersUntil,
        JoinderAuthority authority,
        String decidedIn,
        Instant decisionUntil,
        boolean overdue,
        String lead,
        String ruling,
        String decidedByName,
        Instant askedAt,
        Instant settledAt,
        boolean mayAnswer,
        boolean mayDecide,
        List<Panel> panels) {

    /** What a party has answered, with the docket number of its case. */
    public record Said(String reference, Side side, String name, String words, Instant at) {}

    /**
     * One of two panels that decide together.
     *
     * @param reference docket number of its case
     * @param awaited whether its word is awaited; both are while they differ
     * @param outcome what it has said, null where it has not or the reader may not know before both agree
     */
    public record Panel(
            String reference,
            boolean awaited,
            JoinderOutcome outcome,
            String lead,
            String words,
            String name,
            Instant at) {}

    /** Whether, of two panels, neither had the last word: the President took the decision over. */
    public boolean decidedAlone() {
        return panels.stream()
                .noneMatch(
                        panel -> panel.name() != null && decidedByName != null && decidedByName.contains(panel.name()));
    }

    public boolean open() {
        return settledAt == null;
    }
}
