package comity.precedent;

import comity.decision.AdoptionStatus;
import comity.decision.ClaimResult;
import comity.decision.StandardOfProof;
import comity.instrument.ProvisionRow;
import java.time.LocalDate;
import java.util.List;

/**
 * A provision and what was decided on it, the latest first.
 *
 * @param total of the decisions and authorities on it, of which the latest are listed
 */
public record ProvisionView(ProvisionRow provision, long total, List<Line> lines) {

    /**
     * A decision or authority on the provision.
     *
     * @param adoption what became of a decision in the Council; null of an external authority
     * @param claims outcome of each claim that invoked the provision; none of an external authority
     */
    public record Line(
            String slug,
            String citation,
            boolean external,
            String type,
            String title,
            LocalDate date,
            int weight,
            AdoptionStatus adoption,
            List<Ruled> claims) {}

    /** One claim that invoked it. */
    public record Ruled(int claimNo, ClaimResult result, StandardOfProof standard) {}
}
