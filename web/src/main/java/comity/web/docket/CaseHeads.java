package comity.web.docket;

import comity.common.Actor;
import comity.overview.CaseReading;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Finds the case a page is about; refuses as absent what is not open to the reader. */
@ApplicationScoped
public class CaseHeads {

    @Inject
    CaseReading cases;

    public CaseHead of(String reference, Actor actor) {
        return CaseHead.of(cases.of(reference, actor));
    }

    public CaseHead of(Long caseId, Actor actor) {
        return CaseHead.of(cases.of(caseId, actor));
    }

    public Long idOf(String reference, Actor actor) {
        return cases.idOf(reference, actor);
    }
}
