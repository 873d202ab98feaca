package comity.process.docket;

import comity.docket.LiveProcedure.Diagram;
import comity.docket.LiveProcedure.Kind;
import comity.docket.LiveProcedure.Waiting;
import comity.process.common.JobNodes;
import comity.process.common.LocalIds;
import comity.process.deadline.TimeLimitDates;
import comity.worklist.WorkItem;
import comity.worklist.WorkList;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.runtime.EventSubscription;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;

/** Reads one process instance for its diagram: where it stands, what it has passed, what it waits for. */
@ApplicationScoped
public class DiagramReading {

    private static final String CODE = "((TL|FX)-\\d\\d[a-z]?)(_.*)?";

    @Inject
    HistoryService history;

    @Inject
    RuntimeService runtime;

    @Inject
    RepositoryService models;

    @Inject
    TaskService tasks;

    @Inject
    ManagementService management;

    @Inject
    JobNodes jobNodes;

    @Inject
    WorkList workList;

    private final Map<String, String> xmls = new ConcurrentHashMap<>();

    Diagram diagram(HistoricProcessInstance instance) {
        List<HistoricActivityInstance> nodes = history.createHistoricActivityInstanceQuery()
                .processInstanceId(instance.getId())
                .list();
        boolean running = instance.getEndTime() == null;
        Set<String> active = nodes.stream()
                .filter(node -> running && node.getEndTime() == null)
                .map(HistoricActivityInstance::getActivityId)
                .collect(Collectors.toSet());
        Set<String> completed = nodes.stream()
                .filter(node -> node.getEndTime() != null && !node.isCanceled())
                .map(HistoricActivityInstance::getActivityId)
                .collect(Collectors.toSet());
        return new Diagram(
                instance.getId(),
                instance.getProcessDefinitionKey(),
                instance.getProcessDefinitionName(),
                running ? LocalIds.subjectOf(runtime.getVariables(instance.getId())) : "",
                xml(instance.getProcessDefinitionId()),
                active,
                completed,
                running ? waiting(instance) : List.of(),
                running);
    }

    private List<Waiting> waiting(HistoricProcessInstance instance) {
        Map<String, String> names = names(instance.getProcessDefinitionId());
        List<Waiting> all = new ArrayList<>();
        for (Task task :
                tasks.createTaskQuery().processInstanceId(instance.getId()).list()) {
            all.add(task(task));
        }
        for (EventSubscription message : runtime.createEventSubscriptionQuery()
                .processInstanceId(instance.getId())
                .eventType("message")
                .list()) {
            String node = message.getActivityId();
            all.add(new Waiting(node, names.get(node), Kind.MESSAGE, null, null));
        }
        for (Job timer : management
                .createJobQuery()
                .processInstanceId(instance.getId())
                .timers()
                .list()) {
            String node = jobNodes.of(timer);
            all.add(new Waiting(node, names.get(node), Kind.TIMER, code(node), until(timer)));
        }
        return all;
    }

    /** The date of a task is that of its row in the queue, which follows the limit. */
    private Waiting task(Task task) {
        Map<String, Object> sight = tasks.getVariables(task.getId());
        Long caseId = ((Number) sight.get(LocalIds.CASE)).longValue();
        String subject = LocalIds.subjectOf(sight);
        Optional<WorkItem> row = workList.openOf(caseId).stream()
                .filter(item -> item.taskKey().equals(task.getTaskDefinitionKey()))
                .filter(item -> item.subject().equals(subject))
                .findFirst();
        return new Waiting(
                task.getTaskDefinitionKey(),
                task.getName(),
                Kind.TASK,
                row.map(WorkItem::rule).orElse(null),
                row.map(WorkItem::dueAt).orElse(null));
    }

    private static Instant until(Job timer) {
        Instant due = timer.getDuedate().toInstant();
        return timer.isSuspended() || !due.isBefore(TimeLimitDates.SUSPENDED) ? null : due;
    }

    private static String code(String node) {
        return node.matches(CODE) ? node.replaceAll(CODE, "$1") : null;
    }

    private Map<String, String> names(String definition) {
        Map<String, String> names = new HashMap<>();
        models.getBpmnModelInstance(definition)
                .getModelElementsByType(org.camunda.bpm.model.bpmn.instance.FlowNode.class)
                .forEach(node -> names.put(node.getId(), node.getName()));
        return names;
    }

    private String xml(String definition) {
        return xmls.computeIfAbsent(definition, id -> {
            try (InputStream model = models.getProcessModel(id)) {
                return new String(model.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(id, unreadable);
            }
        });
    }
}
