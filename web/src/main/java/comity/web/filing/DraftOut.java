package comity.web.filing;

import comity.filing.ClaimForm;
import java.time.Instant;
import java.util.List;

/**
 * A draft as the API gives it.
 *
 * @param formHash what the Agent would sign now
 */
public record DraftOut(
        Long id,
        int version,
        ClaimForm form,
        String formHash,
        List<FindingOut> findings,
        String editedBy,
        Instant editedAt,
        Instant keptUntil,
        String filedAs,
        String cures) {}
