package comity.translation;

import comity.access.AccessClass;

/**
 * A paper that can be translated.
 *
 * @param mayFile whether the reader may put a translation beside it
 */
public record TranslatablePaper(
        Long id, String label, String type, String title, String language, AccessClass accessClass, boolean mayFile) {}
