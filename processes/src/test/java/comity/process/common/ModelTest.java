package comity.process.common;

import static comity.process.common.HouseModels.MODELS;
import static comity.process.common.HouseModels.all;
import static comity.process.common.HouseModels.each;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every model keeps the house's rules; one that lies in the resources is held to them without being listed. */
class ModelTest {
    private static final String TEN_YEARS = "P3650D";

    @TestFactory
    Stream<DynamicTest> the_file_bears_the_name_of_its_one_executable_process_kept_ten_years() {
        return MODELS.entrySet().stream()
                .map(model -> DynamicTest.dynamicTest(model.getKey(), () -> {
                    Process process =
                            all(model.getValue(), Process.class).iterator().next();
                    assertThat(all(model.getValue(), Process.class)).hasSize(1);
                    assertThat(model.getKey()).endsWith("/" + process.getId() + ".bpmn");
                    assertThat(process.isExecutable()).isTrue();
                    assertThat(process.getCamundaHistoryTimeToLiveString()).isEqualTo(TEN_YEARS);
                    assertThat(process.getDocumentations()).isNotEmpty();
                    assertThat(process.getName()).isNotBlank();
                }));
    }

    @TestFactory
    Stream<DynamicTest> every_node_is_named_documented_and_drawn() {
        return each((model, faults) -> {
            for (FlowNode node : all(model, FlowNode.class)) {
                boolean join = node instanceof Gateway && node.getOutgoing().size() < 2;
                if (!join && (node.getName() == null || node.getName().isBlank())) {
                    faults.add(node.getId() + " has no name");
                }
                if (!join && node.getDocumentations().isEmpty()) {
                    faults.add(node.getId() + " has no documentation");
                }
                if (node.getDiagramElement() == null) {
                    faults.add(node.getId() + " is not drawn");
                }
            }
            for (SequenceFlow flow : all(model, SequenceFlow.class)) {
                if (flow.getDiagramElement() == null) {
                    faults.add(flow.getId() + " is not drawn");
                }
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> what_runs_in_parallel_is_joined_by_as_many_ways_as_it_was_split_into() {
        return each((model, faults) -> {
            for (ParallelGateway join : all(model, ParallelGateway.class)) {
                int ways = join.getIncoming().size();
                boolean split = all(model, ParallelGateway.class).stream()
                        .anyMatch(fork -> fork.getParentElement().equals(join.getParentElement())
                                && fork.getOutgoing().size() == ways);
                if (ways > 1 && !split) {
                    faults.add(join.getId() + " waits for " + ways + " and would wait for ever");
                }
            }
        });
    }

    @Test
    void a_message_belongs_to_one_process_and_one_that_starts_it_is_awaited_nowhere() {
        Map<String, Set<String>> users = new TreeMap<>();
        Set<String> starting = new TreeSet<>();
        List<String> faults = new ArrayList<>();
        MODELS.forEach((path, model) -> {
            for (MessageEventDefinition definition : all(model, MessageEventDefinition.class)) {
                String name = name(definition.getMessage(), path, faults);
                users.computeIfAbsent(name, key -> new TreeSet<>()).add(path);
                boolean starts = definition.getParentElement() instanceof StartEvent start
                        && start.getParentElement() instanceof Process;
                if (starts && !starting.add(name)) {
                    faults.add(name + " starts two processes");
                }
            }
            for (ReceiveTask task : all(model, ReceiveTask.class)) {
                users.computeIfAbsent(name(task.getMessage(), path, faults), key -> new TreeSet<>())
                        .add(path);
            }
        });
        users.forEach((name, paths) -> {
            if (paths.size() > 1) {
                faults.add(name + " is used by " + paths);
            }
        });
        MODELS.forEach((path, model) -> all(model, MessageEventDefinition.class).stream()
                .filter(definition -> !(definition.getParentElement().getParentElement() instanceof Process)
                        || !(definition.getParentElement() instanceof StartEvent))
                .filter(definition -> definition.getMessage() != null)
                .filter(definition -> starting.contains(definition.getMessage().getName()))
                .forEach(definition -> faults.add(definition.getMessage().getName() + " starts and is awaited")));
        assertThat(faults).isEmpty();
    }

    private static String name(Message message, String path, List<String> faults) {
        if (message == null || message.getName() == null) {
            faults.add(path + " has a message without a name");
            return "?";
        }
        return message.getName();
    }

    @Test
    void the_spine_fits_a_screen() {
        assertThat(all(MODELS.get("docket/case-main.bpmn"), CallActivity.class)).hasSizeLessThanOrEqualTo(15);
    }

    @Test
    void every_decision_table_is_read_by_the_engine_and_kept_ten_years() {
        var engine =
                DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
        Models.all().forEach((path, content) -> {
            if (path.endsWith(".dmn")) {
                DmnModelInstance model = Dmn.readModelFromStream(new ByteArrayInputStream(content));
                Decision decision =
                        model.getModelElementsByType(Decision.class).iterator().next();
                assertThat(path).endsWith("/" + decision.getId() + ".dmn");
                assertThat(decision.getCamundaHistoryTimeToLiveString()).isEqualTo(TEN_YEARS);
                assertThat(decision.getDescription().getTextContent()).isNotBlank();
                assertThat(engine.parseDecision(decision.getId(), new ByteArrayInputStream(content))
                                .isDecisionTable())
                        .isTrue();
            }
        });
    }
}
