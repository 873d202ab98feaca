package comity.process.common;

import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;

/** Which process instances are in the middle of a step on this thread. */
public final class RunningSteps extends Context {

    private RunningSteps() {}

    /** Ids of the uppermost instances, callers included. */
    public static Set<String> roots() {
        return getStack(executionContextStackThreadLocal).stream()
                .map(step -> step.getExecution())
                .filter(ExecutionEntity.class::isInstance)
                .map(ExecutionEntity.class::cast)
                .map(ExecutionEntity::getRootProcessInstanceId)
                .collect(Collectors.toSet());
    }
}
