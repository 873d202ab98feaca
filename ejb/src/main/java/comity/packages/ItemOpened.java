package comity.packages;

/** What the item waited for is verified: its turn has come. */
public record ItemOpened(String number, Long itemId) {}
