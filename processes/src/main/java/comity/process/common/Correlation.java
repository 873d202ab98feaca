package comity.process.common;

import comity.docket.CaseFile;
import comity.docket.CaseFiles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Execution;
import org.camunda.bpm.engine.task.Task;

/**
 * Tells the processes what happened. That nobody waits is a normal answer: the step that would have waited has seen
 * the fact already, because both sides lock the case row first.
 */
@ApplicationScoped
public class Correlation {

    @Inject
    RuntimeService runtime;

    @Inject
    TaskService tasks;

    @Inject
    CaseFiles files;

    /** Starts the process that begins with a message. */
    public void start(String message, String businessKey, Long caseId) {
        begin(message, businessKey, Map.of(LocalIds.CASE, caseId));
    }

    public void start(String message, String businessKey, Long caseId, String localName, Object localId) {
        begin(message, businessKey, Map.of(LocalIds.CASE, caseId, localName, localId));
    }

    /** Starts a process that belongs to no case: its key is the number of its thing. */
    public void startAlone(String message, String number, String localName, Object localId) {
        begin(message, number, Map.of(localName, localId));
    }

    /** @return how many of the process with that number waited for it */
    public int tellAlone(String message, String number) {
        return deliver(message, waiting(message, Set.of(number)));
    }

    /** As {@link #tellAlone(String, String)}, but only the item whose local id fits. */
    public int tellAlone(String message, String number, String localName, Object localId) {
        return deliver(
                message,
                waiting(message, Set.of(number)).stream()
                        .filter(execution -> same(runtime.getVariable(execution.getId(), localName), localId))
                        .toList());
    }

    /** @return how many waited for it */
    public int tell(String message, Long caseId) {
        return deliver(message, waiting(message, caseId));
    }

    /** Tells only the item whose local id fits. */
    public int tell(String message, Long caseId, String localName, Object localId) {
        return deliver(
                message,
                waiting(message, caseId).stream()
                        .filter(execution -> same(runtime.getVariable(execution.getId(), localName), localId))
                        .toList());
    }

    /** @return how many open tasks were completed */
    public int completeTask(Long caseId, String taskKey) {
        return complete(open(caseId, taskKey));
    }

    public int completeTask(Long caseId, String taskKey, String localName, Object localId) {
        return complete(open(caseId, taskKey).stream()
                .filter(task -> same(tasks.getVariable(task.getId(), localName), localId))
                .toList());
    }

    private void begin(String message, String businessKey, Map<String, Object> variables) {
        runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(businessKey)
                .setVariables(new HashMap<>(variables))
                .correlateStartMessage();
    }

    private int deliver(String message, List<Execution> executions) {
        executions.forEach(execution -> runtime.messageEventReceived(message, execution.getId()));
        return executions.size();
    }

    private int complete(List<Task> open) {
        open.forEach(task -> tasks.complete(task.getId()));
        return open.size();
    }

    private List<Execution> waiting(String message, Long caseId) {
        return waiting(message, keys(caseId));
    }

    private List<Execution> waiting(String message, Set<String> keys) {
        return keys.stream()
                .flatMap(key -> runtime
                        .createExecutionQuery()
                        .processInstanceBusinessKey(key)
                        .messageEventSubscriptionName(message)
                        .list()
                        .stream())
                .filter(execution -> isStillWaiting(execution, message))
                .toList();
    }

    /** A step that tells what it did finds its own wait, which it has just left, in the database. */
    private boolean isStillWaiting(Execution execution, String message) {
        return RunningSteps.roots().isEmpty()
                || !RunningSteps.isLeft(execution)
                        && runtime
                                .createEventSubscriptionQuery()
                                .executionId(execution.getId())
                                .eventName(message)
                                .list()
                                .stream()
                                .anyMatch(subscription -> !RunningSteps.isLeft(subscription));
    }

    private List<Task> open(Long caseId, String taskKey) {
        return keys(caseId).stream()
                .flatMap(
                        key -> tasks
                                .createTaskQuery()
                                .processInstanceBusinessKey(key)
                                .taskDefinitionKey(taskKey)
                                .active()
                                .list()
                                .stream())
                .filter(task -> !RunningSteps.isLeft(task))
                .toList();
    }

    /** The intake keeps its key to its end: the filing reference stays beside the docket number. */
    private Set<String> keys(Long caseId) {
        CaseFile file = files.find(caseId);
        Set<String> keys = new TreeSet<>();
        keys.add(file.filingReference());
        if (file.docketNumber() != null) {
            keys.add(file.docketNumber());
        }
        return keys;
    }

    private static boolean same(Object known, Object wanted) {
        return known != null && String.valueOf(known).equals(String.valueOf(wanted));
    }
}
