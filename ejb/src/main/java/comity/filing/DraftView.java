package comity.filing;

import java.time.Instant;
import java.util.List;

/**
 * A draft as its delegation sees it, with what the Rules still ask.
 *
 * @param formHash what the Agent would sign now
 * @param filedAs reference of the case once filed, or null
 * @param cures reference of the case whose form this draft mends, or null
 */
public record DraftView(
        Long id,
        int version,
        ClaimForm form,
        String formHash,
        List<FormFinding> findings,
        String state,
        String editedBy,
        Instant editedAt,
        Instant keptUntil,
        String filedAs,
        String cures,
        boolean maysign) {}
