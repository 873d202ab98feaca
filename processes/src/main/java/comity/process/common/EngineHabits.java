package comity.process.common;

import comity.worklist.WorkList;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;

/** How the engine behaves, on every database: the tests' engine has the same habits as the real one. */
final class EngineHabits {

    private EngineHabits() {}

    static void settle(ProcessEngineConfigurationImpl wiring, WorkList workList) {
        wiring.setHistory(ProcessEngineConfigurationImpl.HISTORY_ACTIVITY);
        wiring.setHistoryCleanupEnabled(false);
        wiring.setEnsureJobDueDateNotNull(true);
        wiring.setJobExecutorAcquireByDueDate(true);
        wiring.setFailedJobRetryTimeCycle("R5/PT20S");
        wiring.setMetricsEnabled(false);
        wiring.setTaskMetricsEnabled(false);
        wiring.setDbMetricsReporterActivate(false);
        wiring.setJavaSerializationFormatEnabled(false);
        wiring.setAuthorizationEnabled(false);
        wiring.setTenantCheckEnabled(false);
        wiring.setCmmnEnabled(false);
        wiring.setCustomPostBPMNParseListeners(new ArrayList<>(List.of(new UserTasks(() -> workList))));
    }
}
