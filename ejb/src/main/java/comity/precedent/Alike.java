package comity.precedent;

/**
 * An entry that is like a text.
 *
 * @param paragraph the paragraph of it that is most alike, or null where no single one has anything in common
 */
record Alike(Long entry, double score, Long paragraph) {}
