package comity.consultation;

import java.util.List;

/**
 * The request for a panel.
 *
 * @param claims numbers of the claims put before the panel: it may drop, not widen
 */
public record RequestPanel(
        Long caseId,
        boolean consultationsHeld,
        String consultations,
        String measures,
        String legalBasis,
        List<Integer> claims,
        List<Long> uploads) {
    public RequestPanel {
        claims =
                claims == null ? List.of() : claims.stream().distinct().sorted().toList();
        uploads = uploads == null ? List.of() : List.copyOf(uploads);
    }
}
