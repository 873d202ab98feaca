package comity.editing;

import java.util.List;

/**
 * A provision that the machine has found in a decision, for the editor to confirm by a holding or to set aside.
 *
 * @param paragraphs whose public words name it; empty where only a claim invokes it
 * @param invoked whether a claim of the decision invokes it
 * @param held paragraphs of the holdings that interpret it; empty while it is not confirmed
 * @param reason why it was set aside, or null
 */
public record FoundProvision(
        String provision,
        String article,
        String instrument,
        List<Integer> paragraphs,
        boolean invoked,
        List<Integer> held,
        String reason) {

    /** Whether a holding interprets it. */
    public boolean isConfirmed() {
        return !held.isEmpty();
    }

    /** Whether it still waits for the editor. */
    public boolean isOpen() {
        return held.isEmpty() && reason == null;
    }
}
