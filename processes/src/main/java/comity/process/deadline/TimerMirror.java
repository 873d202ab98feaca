package comity.process.deadline;

import comity.deadline.Deadline;
import comity.deadline.DeadlineChanged;
import comity.deadline.DeadlineKeeper;
import comity.docket.CaseFile;
import comity.docket.CaseFiles;
import comity.worklist.WorkList;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;

/** A limit was moved or suspended: its timer and the date of its tasks follow in the same transaction. */
@ApplicationScoped
public class TimerMirror {

    @Inject
    RuntimeService runtime;

    @Inject
    CaseFiles files;

    @Inject
    DeadlineKeeper keeper;

    @Inject
    WorkList workList;

    @Inject
    Timers timers;

    void follow(@Observes DeadlineChanged changed) {
        keeper.find(changed.caseId(), changed.code(), changed.subject())
                .filter(Deadline::isRunning)
                .ifPresent(this::follow);
    }

    private void follow(Deadline limit) {
        timers.of(instances(limit.caseId())).stream()
                .filter(timer -> timer.mirrors(limit))
                .forEach(timer -> timers.set(timer, limit));
        workList.openOf(limit.caseId()).stream()
                .filter(item -> limit.code().equals(item.rule()))
                .filter(item -> limit.subject().isEmpty() || limit.subject().equals(item.subject()))
                .forEach(item -> workList.due(item.caseId(), item.taskKey(), item.subject(), limit.dueAt()));
    }

    private Set<String> instances(Long caseId) {
        CaseFile file = files.find(caseId);
        return Stream.of(file.filingReference(), file.docketNumber())
                .filter(key -> key != null)
                .flatMap(key -> runtime.createProcessInstanceQuery().processInstanceBusinessKey(key).list().stream())
                .map(ProcessInstance::getId)
                .collect(Collectors.toSet());
    }
}
