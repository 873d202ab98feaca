package comity.process.common;

import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.db.DbEntity;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
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

    /**
     * Whether the step on this thread has left a task, timer or subscription behind already. The database still knows it
     * until the step is over: what the step itself brings about must not touch it again.
     */
    public static boolean isLeft(Object thing) {
        CommandContext command = getCommandContext();
        if (command == null || !(thing instanceof DbEntity entity)) {
            return false;
        }
        boolean underWay = command.getCurrentJob() != null
                && entity.getId() != null
                && entity.getId().equals(command.getCurrentJob().getId());
        return underWay || command.getDbEntityManager().isDeleted(entity);
    }
}
