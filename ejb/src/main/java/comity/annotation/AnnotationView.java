package comity.annotation;

import java.time.Instant;

/**
 * An annotation as its writer reads it.
 *
 * @param version to be named when it is changed
 * @param slug address of the decision or authority
 * @param external whether it stands beside an external authority
 * @param paragraph number of the paragraph as printed, or null where it is about the whole
 */
public record AnnotationView(
        Long id,
        int version,
        String slug,
        String citation,
        String title,
        boolean external,
        String paragraph,
        String words,
        Instant writtenAt) {}
