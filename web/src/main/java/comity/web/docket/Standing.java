package comity.web.docket;

import java.time.Instant;

/**
 * The three answers at the top of a case page, ready to be written.
 *
 * @param whyNoDate why no date runs, in words; null where one does, empty where nothing is to be said
 */
public record Standing(
        String where,
        String whereMore,
        String stage,
        String who,
        String whoMore,
        String code,
        Instant due,
        int usedPercent,
        boolean late,
        boolean nobody,
        String whyNoDate,
        String otherwise) {}
