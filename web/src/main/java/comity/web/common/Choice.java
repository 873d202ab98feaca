package comity.web.common;

/** One option of a list to choose from. */
public record Choice(String value, String words, boolean chosen) {}
