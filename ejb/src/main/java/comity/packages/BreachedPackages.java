package comity.packages;

import comity.consultation.AtOnce;
import comity.docket.CaseFile;
import comity.filing.Claims;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** S07, check 9: a claim on non-compliance with a package needs no consultations. */
@ApplicationScoped
public class BreachedPackages implements AtOnce {

    private static final String CATEGORY = "TRB-NCMP";

    @Inject
    PackageRecords records;

    @Inject
    Claims claims;

    @Override
    public boolean isOpen(CaseFile file) {
        return claims.ofCase(file.id()).stream().allMatch(claim -> CATEGORY.equals(claim.category()))
                && records.isBreached(file.respondent(), file.claimants());
    }
}
