package comity.submission;

/**
 * One line of an outline as filed and read.
 *
 * @param paragraphs numbers of the paragraphs, {@code 1-14}
 * @param heading what they say
 * @param claims numbers of the claims addressed, {@code 1, 2}
 * @param exhibits numbers of the exhibits cited, {@code C-1, R-3}
 */
public record OutlineEntry(String paragraphs, String heading, String claims, String exhibits) {}
