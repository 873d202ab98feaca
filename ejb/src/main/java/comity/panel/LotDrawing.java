package comity.panel;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;

/**
 * The draw of lots (TL-17), which anybody can repeat: each name gets the SHA-256 of seed, colon, person; the names are
 * taken in the order of these numbers, leaving out a nationality that is already there.
 */
public final class LotDrawing {

    private LotDrawing() {}

    public static String sha256(String words) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(words.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }

    /** The pot in the order in which the seed draws it. */
    public static List<Candidate> order(String seed, List<Candidate> pot) {
        return pot.stream()
                .sorted(Comparator.comparing(candidate -> sha256(seed + ":" + candidate.personId())))
                .toList();
    }

    /** As many as there are seats, no two of one nationality; fewer when the pot has no more. */
    public static List<Candidate> draw(String seed, List<Candidate> pot, int seats) {
        return draw(seed, pot, seats, Set.of());
    }

    static List<Candidate> draw(String seed, List<Candidate> pot, int seats, Set<String> nationalitiesTaken) {
        Set<String> taken = new HashSet<>(nationalitiesTaken);
        List<Candidate> drawn = new ArrayList<>();
        for (Candidate candidate : order(seed, pot)) {
            if (drawn.size() < seats && taken.add(candidate.nationality())) {
                drawn.add(candidate);
            }
        }
        return drawn;
    }
}
