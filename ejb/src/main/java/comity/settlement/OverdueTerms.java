package comity.settlement;

import comity.consultation.AtOnce;
import comity.docket.CaseFile;
import comity.docket.CaseFiles;
import comity.filing.Claims;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Set;

/** S07: a claim on non-compliance with a settlement between the same parties needs no consultations. */
@ApplicationScoped
public class OverdueTerms implements AtOnce {

    private static final String CATEGORY = "TRB-NCMP";

    @Inject
    SettlementRecords records;

    @Inject
    CaseFiles files;

    @Inject
    Claims claims;

    @Override
    public boolean isOpen(CaseFile file) {
        return claims.ofCase(file.id()).stream().allMatch(claim -> CATEGORY.equals(claim.category()))
                && records.casesOverdue().stream().map(files::find).anyMatch(settled -> isBetween(settled, file));
    }

    /** Either party of the settlement may hold the other to it. */
    private static boolean isBetween(CaseFile settled, CaseFile file) {
        return parties(settled).equals(parties(file));
    }

    private static Set<String> parties(CaseFile file) {
        Set<String> parties = new HashSet<>(file.claimants());
        parties.addAll(file.respondents());
        return parties;
    }
}
