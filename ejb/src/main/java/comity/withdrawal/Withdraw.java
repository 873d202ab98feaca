package comity.withdrawal;

import java.util.List;

/**
 * The claimant's notice.
 *
 * @param claims numbers of the claims withdrawn; empty for the whole case
 * @param uploads ids of uploaded files that go with it
 */
public record Withdraw(Long caseId, List<Integer> claims, String reasons, List<Long> uploads) {
    public Withdraw {
        claims = claims == null ? List.of() : List.copyOf(claims);
        uploads = uploads == null ? List.of() : List.copyOf(uploads);
    }
}
