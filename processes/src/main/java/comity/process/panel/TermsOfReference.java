package comity.process.panel;

import comity.panel.CaseOrganising;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Steps of {@code terms-of-reference}. */
@Named
@ApplicationScoped
public class TermsOfReference {

    @Inject
    CaseOrganising organising;

    public boolean isSettled(Long caseId) {
        return organising.termsSettled(caseId);
    }

    public void standard(Long caseId) {
        organising.standardTerms(caseId);
    }
}
