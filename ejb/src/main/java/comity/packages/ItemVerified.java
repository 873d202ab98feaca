package comity.packages;

/** An item was verified, in time or late. */
public record ItemVerified(String number, Long itemId) {}
