package comity.serving;

import comity.docket.CaseFiles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** How far a service has come, as its process asks; the case row is locked, so that the answer holds. */
@ApplicationScoped
@Transactional
public class ServiceProgress {

    @Inject
    Services services;

    @Inject
    CaseFiles files;

    public Service.Status of(Long caseId, Long serviceId) {
        files.lock(caseId);
        return services.find(caseId, serviceId).status();
    }
}
