package comity.process.docket;

import comity.deadline.DeadlineKeeper;
import comity.docket.CaseFile;
import comity.docket.CaseFiles;
import comity.docket.CloseReason;
import comity.docket.OpenProcedures;
import comity.process.common.Correlation;
import comity.process.common.RunningSteps;
import comity.worklist.WorkList;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;

/** Closing a case leaves no instance, timer or task under its key (section 9, note 11). */
@ApplicationScoped
public class CaseEnding implements OpenProcedures {

    private static final String SPINE = "case-main";

    /** The spine ends by its own event where the Rules name one, so that its diagram shows why. */
    private static final Map<CloseReason, String> MESSAGES = Map.of(
            CloseReason.WITHDRAWN, "Withdrawn",
            CloseReason.DISCONTINUED, "Withdrawn",
            CloseReason.SETTLED, "SettlementRecorded",
            CloseReason.JOINED, "Joined",
            CloseReason.REMOVED, "Removed");

    @Inject
    RuntimeService runtime;

    @Inject
    Correlation correlation;

    @Inject
    CaseFiles files;

    @Inject
    DeadlineKeeper deadlines;

    @Inject
    WorkList workList;

    @Override
    public void endAll(Long caseId, CloseReason reason) {
        String message = MESSAGES.get(reason);
        if (message == null || spineIsStepping(caseId) || correlation.tell(message, caseId) == 0) {
            endTheRest(caseId);
        }
    }

    /** The spine, or a process it called, closes the case by itself: its own path leads to the end. */
    private boolean spineIsStepping(Long caseId) {
        Set<String> onTheirWay = RunningSteps.roots();
        return !onTheirWay.isEmpty()
                && instances(caseId)
                        .filter(root -> onTheirWay.contains(root.getId()))
                        .anyMatch(root -> SPINE.equals(root.getProcessDefinitionKey()));
    }

    /** Ends all but the instance in whose step this is called: that one is on its way to its end. */
    void endTheRest(Long caseId) {
        Set<String> onTheirWay = RunningSteps.roots();
        instances(caseId)
                .map(ProcessInstance::getId)
                .filter(id -> !onTheirWay.contains(id))
                .forEach(id -> runtime.deleteProcessInstance(id, "the case was closed", false, true, true, false));
        deadlines.cancelAll(caseId);
        workList.closeAll(caseId);
    }

    private Stream<ProcessInstance> instances(Long caseId) {
        CaseFile file = files.find(caseId);
        return Stream.of(file.filingReference(), file.docketNumber())
                .filter(key -> key != null)
                .flatMap(
                        key -> runtime
                                .createProcessInstanceQuery()
                                .processInstanceBusinessKey(key)
                                .rootProcessInstances()
                                .list()
                                .stream());
    }
}
