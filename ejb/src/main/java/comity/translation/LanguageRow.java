package comity.translation;

import comity.access.Side;
import java.time.Instant;

/** A language asked for in a case beside the official ones. */
public record LanguageRow(
        String language,
        CaseLanguage.Status status,
        Side askedBy,
        Instant askedAt,
        Instant answeredAt,
        boolean mayAnswer) {}
