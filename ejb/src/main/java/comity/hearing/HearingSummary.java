package comity.hearing;

import comity.access.Side;
import java.time.Instant;
import java.util.List;

/** A hearing as one reader may see it. */
public record HearingSummary(
        Long id,
        Hearing.State state,
        String room,
        String stream,
        List<String> languages,
        Instant opensAt,
        int days,
        String closedParts,
        Instant noticeAt,
        Instant openedAt,
        Instant resumesAt,
        Instant roseAt,
        Instant closedAt,
        List<Side> absent,
        List<Speaks> speakers,
        List<Came> participants,
        List<Witness> witnesses,
        List<Question> questions,
        List<Correction> corrections) {

    public record Speaks(Side side, String speaker, int minutes) {}

    public record Came(Side side, String name, String capacity) {}

    public record Witness(Side side, HearingWitness.Kind kind, String name, String subject, Instant filedAt) {}

    public record Question(
            Long id, String judge, Side side, String words, Instant askedAt, String answer, Instant answeredAt) {}

    /** @param passage page and line; null where the party found nothing to correct */
    public record Correction(Side side, String passage, String reads, Instant filedAt) {}
}
