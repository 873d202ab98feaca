package comity.process.common;

import comity.worklist.NewWorkItem;
import comity.worklist.WorkList;
import java.util.function.Supplier;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.task.IdentityLink;

/** Writes a row of the queue when a user task opens and closes it when the task ends, whichever way. */
class WorkItemListener implements TaskListener {

    private final Supplier<WorkList> workList;
    private final String rule;

    WorkItemListener(Supplier<WorkList> workList, String rule) {
        this.workList = workList;
        this.rule = rule;
    }

    @Override
    public void notify(DelegateTask task) {
        Long caseId = LocalIds.caseOf(task);
        String subject = LocalIds.subjectOf(task);
        if (EVENTNAME_CREATE.equals(task.getEventName())) {
            workList.get()
                    .open(new NewWorkItem(
                            caseId,
                            task.getTaskDefinitionKey(),
                            subject,
                            group(task),
                            rule,
                            task.getDueDate() == null ? null : task.getDueDate().toInstant()));
        } else {
            workList.get().close(caseId, task.getTaskDefinitionKey(), subject);
        }
    }

    private static String group(DelegateTask task) {
        return task.getCandidates().stream()
                .map(IdentityLink::getGroupId)
                .filter(id -> id != null)
                .findFirst()
                .orElse("clerks");
    }
}
