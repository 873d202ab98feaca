package comity.packages;

import java.time.LocalDate;
import java.util.List;

/** A State proposes a package and signs it. */
public record ProposePackage(String title, String publicText, String verification, boolean sealed, List<Item> items) {

    /**
     * One item; its number is its place in the list.
     *
     * @param taker to whom it is owed, or null for all
     * @param reference docket number of the case, or null
     * @param claim number of the claim that is settled, or null for the whole case
     * @param waitsFor numbers of the items that come first
     */
    public record Item(
            ItemKind kind,
            String words,
            String giver,
            String taker,
            LocalDate dueOn,
            List<Integer> waitsFor,
            String reference,
            Integer claim) {
        public Item {
            waitsFor = waitsFor == null ? List.of() : List.copyOf(waitsFor);
            taker = taker == null || taker.isBlank() ? null : taker;
            reference = reference == null || reference.isBlank() ? null : reference.strip();
        }
    }

    public ProposePackage {
        items = items == null ? List.of() : List.copyOf(items);
    }
}
