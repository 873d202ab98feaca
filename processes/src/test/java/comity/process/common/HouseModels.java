package comity.process.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.SendTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.junit.jupiter.api.DynamicTest;

/** The process models of this module, read once, and what the tests ask of them. */
final class HouseModels {

    static final Map<String, BpmnModelInstance> MODELS = read();

    private HouseModels() {}

    static Map<String, BpmnModelInstance> read() {
        Map<String, BpmnModelInstance> models = new TreeMap<>();
        Models.all().forEach((path, content) -> {
            if (path.endsWith(".bpmn")) {
                models.put(path, Bpmn.readModelFromStream(new ByteArrayInputStream(content)));
            }
        });
        return models;
    }

    static Stream<DynamicTest> each(Check check) {
        return MODELS.entrySet().stream()
                .map(model -> DynamicTest.dynamicTest(model.getKey(), () -> {
                    List<String> faults = new ArrayList<>();
                    check.check(model.getValue(), faults);
                    assertThat(faults).as(model.getKey()).isEmpty();
                }));
    }

    interface Check {
        void check(BpmnModelInstance model, List<String> faults);
    }

    /** Place and text of every expression of a model. */
    static Map<String, String> expressions(BpmnModelInstance model) {
        Map<String, String> found = new TreeMap<>();
        all(model, ServiceTask.class).forEach(task -> put(found, task.getId(), task.getCamundaExpression()));
        all(model, SendTask.class).forEach(task -> put(found, task.getId(), task.getCamundaExpression()));
        for (MessageEventDefinition thrown : all(model, MessageEventDefinition.class)) {
            put(found, "message " + thrown.getId(), thrown.getCamundaExpression());
        }
        for (SequenceFlow flow : all(model, SequenceFlow.class)) {
            if (flow.getConditionExpression() != null) {
                put(found, flow.getId(), flow.getConditionExpression().getTextContent());
            }
        }
        for (TimerEventDefinition timer : all(model, TimerEventDefinition.class)) {
            Optional.ofNullable(timer.getTimeDate())
                    .ifPresent(date -> put(found, "timer " + timer.getId(), date.getTextContent()));
        }
        for (UserTask task : all(model, UserTask.class)) {
            put(found, task.getId() + " due", task.getCamundaDueDate());
        }
        for (MultiInstanceLoopCharacteristics loop : all(model, MultiInstanceLoopCharacteristics.class)) {
            put(found, ((Activity) loop.getParentElement()).getId() + " loop", loop.getCamundaCollection());
        }
        for (CamundaIn in : all(model, CamundaIn.class)) {
            String call = ((FlowElement) in.getParentElement().getParentElement()).getId();
            put(found, call + " key", in.getCamundaBusinessKey());
            put(found, call + " in", in.getCamundaSourceExpression());
        }
        return found;
    }

    static void put(Map<String, String> found, String place, String text) {
        if (text != null && !text.isBlank()) {
            found.put(place, text.trim());
        }
    }

    static Map<String, String> properties(BaseElement element) {
        Map<String, String> found = new TreeMap<>();
        if (element.getExtensionElements() != null) {
            element.getExtensionElements()
                    .getElementsQuery()
                    .filterByType(CamundaProperties.class)
                    .list()
                    .forEach(list -> list.getCamundaProperties()
                            .forEach((CamundaProperty property) ->
                                    found.put(property.getCamundaName(), property.getCamundaValue())));
        }
        return found;
    }

    static <T extends org.camunda.bpm.model.xml.instance.ModelElementInstance> Collection<T> all(
            BpmnModelInstance model, Class<T> type) {
        return model.getModelElementsByType(type);
    }
}
