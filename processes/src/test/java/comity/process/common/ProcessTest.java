package comity.process.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.RETURNS_DEFAULTS;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.reset;

import comity.process.deadline.TimeLimitDates;
import comity.worklist.WorkList;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.runtime.Execution;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.test.mock.MockExpressionManager;
import org.camunda.bpm.engine.test.mock.Mocks;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/**
 * A process on an engine in memory, its step beans mocked. Each test deploys the model it is about; a process that
 * the model calls is replaced by one that waits at {@code stub} until {@link #endCalled} lets it go. Dates of limits
 * come from {@link #due}: a limit that the test does not set is due {@link #FAR}.
 */
public abstract class ProcessTest {

    protected static final long CASE = 7L;
    protected static final String KEY = "ESCT-2027-0001";
    protected static final Instant START = Instant.parse("2027-03-01T09:00:00Z");
    protected static final Instant FAR = START.plus(Duration.ofDays(3000));

    private static final WorkList WORK_LIST = mock(WorkList.class);
    private static final ProcessEngine ENGINE = engine();

    protected final RuntimeService runtime = ENGINE.getRuntimeService();
    protected final TaskService tasks = ENGINE.getTaskService();
    protected final ManagementService management = ENGINE.getManagementService();
    protected final WorkList workList = WORK_LIST;

    private final Map<String, Instant> limits = new HashMap<>();
    private final List<String> deployments = new ArrayList<>();

    private static ProcessEngine engine() {
        StandaloneInMemProcessEngineConfiguration wiring = new StandaloneInMemProcessEngineConfiguration();
        wiring.setJdbcUrl("jdbc:h2:mem:processes;DB_CLOSE_DELAY=-1");
        wiring.setDatabaseSchemaUpdate("true");
        wiring.setJobExecutorActivate(false);
        wiring.setExpressionManager(new MockExpressionManager());
        EngineHabits.settle(wiring, WORK_LIST);
        return wiring.buildProcessEngine();
    }

    @BeforeEach
    void startOfDay() {
        ClockUtil.setCurrentTime(Date.from(START));
        reset(WORK_LIST);
        Mocks.register("tl", new Dates());
    }

    @AfterEach
    void cleanUp() {
        deployments.forEach(deployment -> ENGINE.getRepositoryService().deleteDeployment(deployment, true));
        deployments.clear();
        Mocks.reset();
        ClockUtil.reset();
        limits.clear();
    }

    /** Dates for {@code ${tl.dueAt(…)}} without any row. */
    public final class Dates extends TimeLimitDates {
        @Override
        public Date dueAt(Long caseId, String code) {
            return Date.from(limits.getOrDefault(code, FAR));
        }

        @Override
        public Date dueAt(Long caseId, String code, Object subject) {
            return Date.from(limits.getOrDefault(code + "/" + subject, limits.getOrDefault(code, FAR)));
        }
    }

    /** Deploys models by their path ({@code docket/case-main.bpmn}) and a stub for every process they call. */
    protected void deploy(String... paths) {
        DeploymentBuilder builder = ENGINE.getRepositoryService().createDeployment();
        Set<String> called = new TreeSet<>();
        Set<String> present = new TreeSet<>();
        for (String path : paths) {
            InputStream file = ProcessTest.class.getClassLoader().getResourceAsStream(path);
            assertThat(file).as(path).isNotNull();
            BpmnModelInstance model = Bpmn.readModelFromStream(file);
            model.getModelElementsByType(CallActivity.class).forEach(call -> called.add(call.getCalledElement()));
            model.getDefinitions().getRootElements().forEach(root -> present.add(root.getId()));
            builder.addModelInstance(path, model);
        }
        called.removeAll(present);
        for (String process : called) {
            builder.addModelInstance(
                    process + ".bpmn",
                    Bpmn.createExecutableProcess(process)
                            .camundaHistoryTimeToLive(1)
                            .startEvent()
                            .receiveTask("stub")
                            .endEvent()
                            .done());
        }
        deployments.add(builder.deploy().getId());
    }

    /** Deploys a model made for the test. */
    protected void deploy(String path, BpmnModelInstance model) {
        deployments.add(ENGINE.getRepositoryService()
                .createDeployment()
                .addModelInstance(path, model)
                .deploy()
                .getId());
    }

    /** A mocked step bean under the name by which the models call it. */
    protected <T> T bean(Class<T> type) {
        T bean = mock(type, RETURNS_DEFAULTS);
        String simple = type.getSimpleName();
        Mocks.register(Character.toLowerCase(simple.charAt(0)) + simple.substring(1), bean);
        return bean;
    }

    /** From now on the limit is due so many days after the start of the test. */
    protected void due(String code, int days) {
        limits.put(code, START.plus(Duration.ofDays(days)));
    }

    protected ProcessInstance startByMessage(String message, Object... localNameAndId) {
        return runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(KEY)
                .setVariables(variables(localNameAndId))
                .correlateStartMessage();
    }

    protected ProcessInstance startByKey(String process, Object... localNameAndId) {
        return runtime.startProcessInstanceByKey(process, KEY, variables(localNameAndId));
    }

    private static Map<String, Object> variables(Object... localNameAndId) {
        Map<String, Object> variables = new HashMap<>();
        variables.put(LocalIds.CASE, CASE);
        for (int i = 0; i < localNameAndId.length; i += 2) {
            variables.put((String) localNameAndId[i], localNameAndId[i + 1]);
        }
        return variables;
    }

    /** Runs what is due now (asynchronous steps) until nothing more is. */
    protected void run() {
        for (List<Job> ready = ready(); !ready.isEmpty(); ready = ready()) {
            management.executeJob(ready.get(0).getId());
        }
    }

    private List<Job> ready() {
        return management
                .createJobQuery()
                .executable()
                .orderByJobDuedate()
                .asc()
                .list();
    }

    /** Lets days pass and runs what falls due on the way, in order. */
    protected void pass(int days) {
        Instant target = ClockUtil.getCurrentTime().toInstant().plus(Duration.ofDays(days));
        run();
        for (List<Job> next = dueBy(target); !next.isEmpty(); next = dueBy(target)) {
            Instant due = next.get(0).getDuedate().toInstant();
            if (due.isAfter(ClockUtil.getCurrentTime().toInstant())) {
                ClockUtil.setCurrentTime(Date.from(due));
            }
            management.executeJob(next.get(0).getId());
        }
        ClockUtil.setCurrentTime(Date.from(target));
    }

    private List<Job> dueBy(Instant target) {
        return management
                .createJobQuery()
                .active()
                .withRetriesLeft()
                .duedateLowerThan(Date.from(target.plusMillis(1)))
                .orderByJobDuedate()
                .asc()
                .list();
    }

    /** @return how many waited for the message */
    protected int tell(String message) {
        List<Execution> waiting = runtime.createExecutionQuery()
                .messageEventSubscriptionName(message)
                .list();
        waiting.forEach(execution -> runtime.messageEventReceived(message, execution.getId()));
        run();
        return waiting.size();
    }

    protected void complete(String taskKey) {
        List<Task> open = tasks.createTaskQuery().taskDefinitionKey(taskKey).list();
        assertThat(open).as("open task " + taskKey).isNotEmpty();
        open.forEach(task -> tasks.complete(task.getId()));
        run();
    }

    /** Lets a called process that is replaced by a stub end. */
    protected void endCalled(String process) {
        List<Execution> waiting = runtime.createExecutionQuery()
                .processDefinitionKey(process)
                .activityId("stub")
                .list();
        assertThat(waiting).as("called process " + process).isNotEmpty();
        waiting.forEach(execution -> runtime.signal(execution.getId()));
        run();
    }

    /** Keys of the processes that run, callers and called. */
    protected Set<String> running() {
        return runtime.createProcessInstanceQuery().list().stream()
                .map(instance -> instance.getProcessDefinitionId().split(":")[0])
                .collect(Collectors.toSet());
    }

    protected Set<String> openTasks() {
        return tasks.createTaskQuery().list().stream()
                .map(Task::getTaskDefinitionKey)
                .collect(Collectors.toSet());
    }

    /** Codes of the limits whose timers run, with their dates. */
    protected Map<String, Instant> timers() {
        Map<String, Instant> timers = new TreeMap<>();
        for (Job job : management.createJobQuery().timers().list()) {
            timers.put(
                    management
                            .createJobDefinitionQuery()
                            .jobDefinitionId(job.getJobDefinitionId())
                            .singleResult()
                            .getActivityId(),
                    job.getDuedate().toInstant());
        }
        return timers;
    }

    protected void assertEnded(ProcessInstance instance) {
        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceId(instance.getId())
                        .list())
                .isEmpty();
    }

    /** The nodes at which an instance ended or that it passed, by id. */
    protected Set<String> passed(ProcessInstance instance) {
        return ENGINE
                .getHistoryService()
                .createHistoricActivityInstanceQuery()
                .processInstanceId(instance.getId())
                .finished()
                .list()
                .stream()
                .filter(node -> !node.isCanceled())
                .map(node -> node.getActivityId())
                .collect(Collectors.toSet());
    }

    protected void assertPassed(ProcessInstance instance, String... nodes) {
        assertThat(passed(instance)).containsAll(Arrays.asList(nodes));
    }

    protected static ProcessEngine processEngine() {
        return ENGINE;
    }
}
