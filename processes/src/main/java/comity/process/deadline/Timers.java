package comity.process.deadline;

import comity.deadline.Deadline;
import comity.process.common.JobNodes;
import comity.process.common.LocalIds;
import comity.process.common.RunningSteps;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.VariableInstance;

/** The engine's timer jobs, read as mirrors of limits: the id of the timer event is the code of its limit. */
@ApplicationScoped
public class Timers {

    /** One timer job. */
    record Timer(String jobId, Long caseId, String code, String subject, Instant due, boolean suspended) {

        boolean mirrors(Deadline limit) {
            return code.equals(limit.code())
                    && limit.caseId().equals(caseId)
                    && (limit.subject().isEmpty() || limit.subject().equals(subject));
        }

        /** Whether the job stands where the row says. */
        boolean agrees(Deadline limit) {
            return rests(limit)
                    ? suspended || !due.isBefore(TimeLimitDates.SUSPENDED)
                    : !suspended && Math.abs(due.toEpochMilli() - limit.dueAt().toEpochMilli()) < 1;
        }
    }

    @Inject
    ManagementService management;

    @Inject
    RuntimeService runtime;

    @Inject
    JobNodes nodes;

    /** Timers of these process instances. */
    List<Timer> of(Set<String> instances) {
        return instances.isEmpty()
                ? List.of()
                : read(management
                        .createJobQuery()
                        .timers()
                        .processInstanceIds(instances)
                        .list());
    }

    /** Timers of the whole house, page by page. */
    List<Timer> page(int first, int most) {
        return read(management.createJobQuery().timers().orderByJobId().asc().listPage(first, most));
    }

    long count() {
        return management.createJobQuery().timers().count();
    }

    void set(Timer timer, Deadline limit) {
        if (rests(limit)) {
            management.suspendJobById(timer.jobId());
            return;
        }
        if (timer.suspended()) {
            management.activateJobById(timer.jobId());
        }
        management.setJobDuedate(timer.jobId(), Date.from(limit.dueAt()));
    }

    /** No time runs: a stay without end (X6), or a request for extension that is not decided (X7). */
    private static boolean rests(Deadline limit) {
        return limit.dueAt() == null || limit.held();
    }

    /** {@code TL-37_class} is a second timer of {@code TL-37}. */
    static String codeOf(String activityId) {
        int end = activityId.indexOf('_');
        return end < 0 ? activityId : activityId.substring(0, end);
    }

    private List<Timer> read(List<Job> jobs) {
        List<Job> ofLimits = jobs.stream()
                .filter(job -> !RunningSteps.isLeft(job))
                .filter(job -> codeOf(nodes.of(job)).matches("(TL|FX)-\\d\\d[a-z]?"))
                .toList();
        if (ofLimits.isEmpty()) {
            return List.of();
        }
        Map<String, Map<String, Object>> seen = variables(ofLimits);
        return ofLimits.stream().map(job -> timer(job, seen)).toList();
    }

    private Timer timer(Job job, Map<String, Map<String, Object>> variables) {
        Map<String, Object> sight = variables.containsKey(job.getProcessInstanceId())
                ? variables.get(job.getProcessInstanceId())
                : runtime.getVariables(job.getExecutionId());
        Object caseId = sight.get(LocalIds.CASE);
        return new Timer(
                job.getId(),
                caseId == null ? null : ((Number) caseId).longValue(),
                codeOf(nodes.of(job)),
                LocalIds.subjectOf(sight),
                job.getDuedate().toInstant(),
                job.isSuspended());
    }

    /** Variables of those instances that keep them all at their root; the others are asked one by one. */
    private Map<String, Map<String, Object>> variables(Collection<Job> jobs) {
        String[] instances =
                jobs.stream().map(Job::getProcessInstanceId).distinct().toArray(String[]::new);
        Map<String, List<VariableInstance>> found =
                runtime.createVariableInstanceQuery().processInstanceIdIn(instances).list().stream()
                        .collect(Collectors.groupingBy(VariableInstance::getProcessInstanceId));
        Map<String, Map<String, Object>> atRoot = new HashMap<>();
        found.forEach((instance, rows) -> {
            if (rows.stream().allMatch(row -> instance.equals(row.getExecutionId()))) {
                atRoot.put(
                        instance,
                        rows.stream().collect(Collectors.toMap(VariableInstance::getName, VariableInstance::getValue)));
            }
        });
        return atRoot;
    }
}
