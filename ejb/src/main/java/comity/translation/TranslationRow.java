package comity.translation;

import comity.access.Side;
import java.time.Instant;
import java.util.List;

/**
 * A translation as those see it who may open the original.
 *
 * @param label number of an exhibit, or key of what the original was served as
 * @param title of the original
 * @param source language of the original
 * @param paperId the translation itself, once it is on file
 * @param mayTake whether the reader may take it in hand
 * @param mayFile whether the reader may file it
 * @param mayObject whether the reader may say that it is wrong
 */
public record TranslationRow(
        Long id,
        Long documentId,
        String label,
        String type,
        String title,
        String source,
        String language,
        Translation.Origin origin,
        Translation.Status status,
        Instant owedAt,
        String takenBy,
        Instant takenAt,
        Long paperId,
        Side filedSide,
        String filedBy,
        Instant filedAt,
        String sha256,
        List<Objection> objections,
        boolean mayTake,
        boolean mayFile,
        boolean mayObject) {

    /** What a party says against a translation, and the Registrar's answer. */
    public record Objection(
            Long id,
            Side side,
            String by,
            String words,
            Instant at,
            String answer,
            String answeredBy,
            Instant answeredAt,
            boolean mayAnswer) {}

    public boolean open() {
        return status == Translation.Status.OWED || status == Translation.Status.IN_HAND;
    }
}
