package comity.overview;

import comity.access.AccessClass;
import comity.access.CourtRole;
import comity.access.Side;
import comity.docket.Register;
import java.time.Instant;
import java.util.List;

/**
 * A line of a register, with the papers behind it.
 *
 * @param role what the actor was in the case when he acted, also where he has left since; null for the Tribunal itself
 */
public record Line(
        Long id,
        Register register,
        int seq,
        Instant at,
        Side side,
        String actorName,
        CourtRole role,
        String kind,
        List<String> args,
        AccessClass accessClass,
        List<Paper> papers,
        String previousHash,
        String hash) {

    public boolean closed() {
        return papers.stream().anyMatch(paper -> !paper.readable());
    }
}
