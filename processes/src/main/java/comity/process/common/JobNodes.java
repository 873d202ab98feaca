package comity.process.common;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.management.JobDefinition;
import org.camunda.bpm.engine.runtime.Job;

/** On which node of its model a job stands. */
@ApplicationScoped
public class JobNodes {

    @Inject
    ManagementService management;

    private final Map<String, String> nodes = new ConcurrentHashMap<>();

    public String of(Job job) {
        return nodes.computeIfAbsent(
                job.getJobDefinitionId(),
                id -> management.createJobDefinitionQuery().jobDefinitionId(id).list().stream()
                        .map(JobDefinition::getActivityId)
                        .findFirst()
                        .orElse(""));
    }
}
