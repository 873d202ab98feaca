package comity.joinder;

import comity.docket.CaseFile;
import comity.docket.CaseFiles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Finds and locks the two cases of a request; always in the same order, so that two commands never wait crosswise. */
@ApplicationScoped
public class JoinderRoom {

    @Inject
    CaseFiles files;

    @Inject
    JoinderRecords records;

    /** A registered case by its docket number; before registration a case looks absent. */
    Optional<CaseFile> named(String docketNumber) {
        return docketNumber == null
                ? Optional.empty()
                : files.byReference(docketNumber.strip()).filter(file -> file.registeredAt() != null);
    }

    CasePair lock(Long caseId, Long otherId) {
        CaseFile first = files.lock(Math.min(caseId, otherId));
        CaseFile second = files.lock(Math.max(caseId, otherId));
        return first.id().equals(caseId) ? new CasePair(first, second) : new CasePair(second, first);
    }

    CasePair lock(Joinder row) {
        return lock(row.caseId(), row.otherId());
    }

    CasePair pair(Joinder row) {
        return new CasePair(files.find(row.caseId()), files.find(row.otherId()));
    }

    /** The request as it stands now that its step or command has the row of its case. */
    Joinder locked(Long caseId, Long joinderId) {
        files.lock(caseId);
        return records.find(caseId, joinderId);
    }

    CaseFile file(Long caseId) {
        return files.find(caseId);
    }
}
