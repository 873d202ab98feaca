package comity.objection;

import java.util.List;

/**
 * A preliminary objection.
 *
 * @param claims numbers of the claims it is directed against
 */
public record FileObjection(Long caseId, List<Ground> grounds, List<Integer> claims, String reasons) {
    public FileObjection {
        grounds = grounds == null ? List.of() : List.copyOf(grounds);
        claims = claims == null ? List.of() : List.copyOf(claims);
    }
}
