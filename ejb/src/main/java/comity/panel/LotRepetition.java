package comity.panel;

import java.time.Instant;
import java.util.List;

/**
 * A draw of lots with all that went into it, done once more.
 *
 * @param sealedAt when the hash of the seed was published
 * @param source where the names come from: {@code UNSTRUCK} or {@code ROSTER}
 * @param nationalitiesTaken nationalities that sat already when the lot was drawn
 * @param lots the names in the order of their numbers
 * @param result who was drawn, as it stands on the docket
 * @param sealed whether the seed is the one whose hash was published beforehand
 * @param same whether the same names come out again
 */
public record LotRepetition(
        Instant sealedAt,
        Instant drawnAt,
        String seed,
        String seedHash,
        String source,
        int seats,
        List<String> nationalitiesTaken,
        List<Lot> lots,
        List<String> result,
        boolean sealed,
        boolean same) {

    /** A name of the pot; its number is the SHA-256 of seed, colon, person, in hexadecimal. */
    public record Lot(String personId, String name, String nationality, String number, boolean drawn) {}
}
