package comity.deliberation;

import comity.access.AccessPolicy;
import comity.access.CourtRole;
import comity.access.NotYours;
import comity.common.Actor;
import comity.deadline.DeadlineKeeper;
import comity.decision.DecisionRegister;
import comity.decision.PublicVersion;
import comity.docket.CaseFile;
import comity.docket.CaseFiles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Publication of the decision, with the redactions that stand (S23, TL-61). */
@ApplicationScoped
@Transactional
public class Publishing {

    @Inject
    CaseFiles files;

    @Inject
    Redacting redacting;

    @Inject
    DecisionRegister register;

    @Inject
    PanelCourse course;

    @Inject
    DeadlineKeeper deadlines;

    @Inject
    AccessPolicy policy;

    /** The Registry or an editor publishes once nothing is left to be proposed or ruled. */
    public void publish(Long caseId, Actor actor) {
        CaseFile file = files.lock(caseId);
        boolean editor = policy.holds(actor, CourtRole.EDT);
        if (!editor && !policy.isRegistry(actor)) {
            redacting.requireSight(actor, caseId);
            throw new NotYours("S23");
        }
        Long decision = register.ofCase(caseId).orElseThrow(NothingDecided::new);
        if (deadlines.isRunning(caseId, "TL-60") && !deadlines.hasRun(caseId, "TL-60")) {
            throw new RedactionOpen("TL-60");
        }
        if (redacting.isRulingDue(caseId)) {
            throw new RedactionOpen("TL-60b");
        }
        register.publish(decision, version(file), editor ? Actor.registry() : actor);
        done(caseId);
    }

    /** TL-61 has run: said on the docket; the text is published with what was granted and what nobody has ruled on. */
    public void publishAsItStands(Long caseId) {
        CaseFile file = files.lock(caseId);
        if (!deadlines.isRunning(caseId, "TL-61") || !deadlines.hasRun(caseId, "TL-61")) {
            return;
        }
        course.late(caseId, "TL-61");
        deadlines.cancel(caseId, "TL-60b");
        register.ofCase(caseId).ifPresent(id -> register.publish(id, version(file), Actor.registry()));
    }

    private void done(Long caseId) {
        deadlines.done(caseId, "TL-61");
    }

    private PublicVersion version(CaseFile file) {
        Map<Integer, String> replaced = new HashMap<>();
        Map<String, String> pseudonyms = new HashMap<>();
        List<String> log = new ArrayList<>();
        for (Redaction redaction : redacting.ofCase(file.id())) {
            if (redaction.stands()) {
                if (redaction.paragraph() != null) {
                    replaced.put(redaction.paragraph(), redaction.replacement());
                }
                if (redaction.protectedName() != null
                        && !redaction.protectedName().isBlank()) {
                    pseudonyms.put(redaction.protectedName(), redaction.replacement());
                }
                log.add(redaction.paragraph() == null ? redaction.replacement() : "§ " + redaction.paragraph());
            }
        }
        return new PublicVersion(replaced, pseudonyms, log);
    }

    /** Whether the public version is out. */
    public boolean isPublished(Long caseId) {
        files.lock(caseId);
        return deadlines
                .find(caseId, "TL-61")
                .filter(limit -> limit.state() != comity.deadline.Deadline.State.RUNNING)
                .isPresent();
    }
}
