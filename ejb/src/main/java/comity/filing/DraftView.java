package comity.filing;

import comity.common.Refusal;
import java.time.Instant;
import java.util.List;

/**
 * A draft as its delegation sees it, with what the Rules still ask.
 *
 * @param faults what makes the form unfileable
 * @param formHash what the Agent would sign now
 * @param frozen a joint claimant has signed: the form stands still until all have
 * @param filedAs reference of the case once filed, or null
 * @param cures reference of the case whose form this draft mends, or null
 */
public record DraftView(
        Long id,
        int version,
        ClaimForm form,
        String formHash,
        List<FormFinding> findings,
        List<Refusal.Fault> faults,
        String state,
        String editedBy,
        Instant editedAt,
        Instant keptUntil,
        String filedAs,
        String cures,
        boolean maySign,
        boolean frozen) {}
