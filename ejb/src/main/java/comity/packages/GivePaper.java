package comity.packages;

/**
 * The giver reports under an item.
 *
 * @param upload id of an uploaded file, or null
 * @param letter number of the side letter that was promised, or null
 */
public record GivePaper(String number, int item, String words, Long upload, String letter) {}
