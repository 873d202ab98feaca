package comity.packages;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A package as its reader may see it.
 *
 * @param open whether the reader sees the items; the public of a sealed package does not
 */
public record PackageView(
        PackageRow head,
        String publicText,
        String verification,
        boolean sealed,
        boolean open,
        Instant signedAt,
        Instant notifyBy,
        boolean overdue,
        Instant endedAt,
        List<Signed> signatures,
        List<Item> items,
        List<Given> papers,
        Hand hand) {

    /** A State and its signature, or none yet. */
    public record Signed(String state, String signatory, String name, Instant at) {
        public boolean done() {
            return at != null;
        }
    }

    /** An item. */
    public record Item(
            int no,
            ItemKind kind,
            String words,
            String giver,
            String taker,
            LocalDate dueOn,
            List<Integer> waitsFor,
            String reference,
            Integer claim,
            String letter,
            PackageItem.Status status,
            Instant dueAt,
            Instant verifiedAt,
            String verifiedBy,
            String how,
            Instant breachedAt,
            PackageItem.Remedy remedy,
            boolean mayGive,
            boolean mayVerify) {}

    /** What was given under an item. */
    public record Given(int item, String signatory, String words, Long documentId, Instant at) {}

    /** What the reader can do with the whole. */
    public record Hand(String state, boolean maySign, boolean mayRecord) {
        public boolean any() {
            return state != null || mayRecord;
        }
    }

    /** The item whose day comes next, or null. */
    public Item next() {
        return items.stream()
                .filter(item -> item.status() == PackageItem.Status.OPEN && item.dueAt() != null)
                .min(java.util.Comparator.comparing(Item::dueAt))
                .orElse(null);
    }
}
