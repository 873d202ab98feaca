package comity.precedent;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;

/**
 * Where a page of results ends or begins: what the order of the search compares of a hit, and its number as the last.
 *
 * <p>By date and by weight a page that follows a key is stable: what is published meanwhile neither repeats a hit nor
 * hides one, also where the hit itself is gone. By relevance it is not, since each new decision changes how rare a word
 * is and so every score: there the key is only how many hits come before.
 *
 * @param before how many hits come before, by relevance; else 0
 * @param weight by weight; else null
 * @param date by date and by weight; null of an authority whose day is not known, which comes last
 * @param id of the entry; null by relevance
 */
public record HitKey(PrecedentQuery.Order order, int before, Integer weight, LocalDate date, Long id) {

    /** Parts of a key in an address. */
    public static final int PARTS = 4;

    /** Hits by relevance beyond which nobody reads; narrowing serves better. */
    static final int FURTHEST = PrecedentQuery.LAST_PAGE * PrecedentQuery.LARGEST;

    static HitKey byRelevance(long before) {
        return new HitKey(PrecedentQuery.Order.RELEVANCE, (int) before, null, null, null);
    }

    /** As parts of an address. */
    public List<String> parts() {
        String number = order == PrecedentQuery.Order.RELEVANCE ? String.valueOf(before) : id.toString();
        return List.of(order.name(), weight == null ? "" : weight.toString(), date == null ? "" : date + "", number);
    }

    /**
     * Reads a key back.
     *
     * @throws CursorUnknown where it is none, or of another order
     */
    public static HitKey of(PrecedentQuery.Order order, List<String> parts) {
        if (parts.size() != PARTS || !parts.get(0).equals(order.name())) {
            throw new CursorUnknown();
        }
        try {
            if (order == PrecedentQuery.Order.RELEVANCE) {
                int before = Integer.parseInt(parts.get(3));
                if (before < 0 || before > FURTHEST) {
                    throw new CursorUnknown();
                }
                return byRelevance(before);
            }
            return new HitKey(
                    order,
                    0,
                    order == PrecedentQuery.Order.WEIGHT ? Integer.valueOf(parts.get(1)) : null,
                    parts.get(2).isEmpty() ? null : LocalDate.parse(parts.get(2)),
                    Long.valueOf(parts.get(3)));
        } catch (NumberFormatException | DateTimeException notOurs) {
            throw new CursorUnknown();
        }
    }
}
