package comity.packages;

/** The taker, or the Registrar, says that an item is done, and how it was verified. */
public record VerifyItem(String number, int item, String how) {}
