package comity.filing;

import comity.docket.CaseFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** X2: a withdrawn claim may be filed anew once. What lapsed or was refused may be filed anew freely. */
@ApplicationScoped
public class Refiling {

    @Inject
    Claims claims;

    @Inject
    CaseLinks links;

    @Inject
    IntakeDays clock;

    /** The case in which one of these claims was withdrawn before; refuses when it was withdrawn twice. */
    Optional<CaseFile> require(ClaimForm form) {
        CaseFile first = null;
        for (ClaimForm.Part part : form.claims()) {
            List<CaseFile> withdrawn = claims.withdrawn(Claim.hashOf(part), form.claimants(), form.respondent());
            if (withdrawn.size() > 1) {
                throw new RefiledBefore(withdrawn.get(withdrawn.size() - 1).reference());
            }
            first = first == null && !withdrawn.isEmpty() ? withdrawn.get(0) : first;
        }
        return Optional.ofNullable(first);
    }

    void link(CaseFile file, CaseFile earlier) {
        links.refiled(file.id(), earlier.id(), clock.instant());
    }
}
