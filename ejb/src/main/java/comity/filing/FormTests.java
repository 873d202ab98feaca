package comity.filing;

import comity.common.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/** The tests of a form, in the order in which they are asked: its files, its limits, its checks. */
@ApplicationScoped
public class FormTests {

    @Inject
    FormFiles files;

    @Inject
    FormPlaces places;

    @Inject
    FormLimits limits;

    @Inject
    ClaimChecks checks;

    FormFiles.Resolved require(ClaimForm typed, Set<String> owners, Long caseId) {
        FormFiles.Resolved resolved = resolve(typed, owners, caseId);
        limits.require(resolved);
        return resolved;
    }

    FormFiles.Resolved resolve(ClaimForm typed, Set<String> owners, Long caseId) {
        return files.resolve(places.complete(typed), owners, caseId);
    }

    /** What makes the form unfileable, each fault with its field. */
    List<Refusal.Fault> faults(FormFiles.Resolved resolved) {
        return limits.test(resolved).faults();
    }

    List<FormFinding> check(FormFiles.Resolved resolved) {
        return checks.check(resolved);
    }
}
