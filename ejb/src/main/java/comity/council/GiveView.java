package comity.council;

/**
 * A delegate records the view of his Signatory on an item.
 *
 * @param rejects whether the Signatory means to reject; the roll-call decides
 */
public record GiveView(Long itemId, String words, boolean rejects) {}
