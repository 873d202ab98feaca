package comity.process.common;

import static comity.process.common.HouseModels.MODELS;
import static comity.process.common.HouseModels.all;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the models need around them: called models, texts, tests. */
class ModelCoverageTest {

    private static final Path TESTS = Path.of("src/test/java");
    private static final Path TEXTS = Path.of("../web/src/main/resources/texts");

    @Test
    void every_called_process_exists() {
        Set<String> present = MODELS.values().stream()
                .flatMap(model -> all(model, Process.class).stream())
                .map(Process::getId)
                .collect(Collectors.toSet());
        Set<String> called = MODELS.values().stream()
                .flatMap(model -> all(model, CallActivity.class).stream())
                .map(CallActivity::getCalledElement)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(present).containsAll(called);
    }

    @Test
    void every_timer_is_fired_in_a_test_of_its_process() throws IOException {
        List<String> missing = new ArrayList<>();
        for (var model : MODELS.entrySet()) {
            String sources = sourcesThatDeploy(model.getKey());
            for (TimerEventDefinition timer : all(model.getValue(), TimerEventDefinition.class)) {
                String id = ((BaseElement) timer.getParentElement()).getId();
                String code = id.contains("_") ? id.substring(0, id.indexOf('_')) : id;
                if (!sources.contains("due(\"" + code)) {
                    missing.add(code + " of " + model.getKey());
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    private static String sourcesThatDeploy(String path) throws IOException {
        StringBuilder text = new StringBuilder();
        try (Stream<Path> files = Files.walk(TESTS)) {
            for (Path file :
                    files.filter(name -> name.toString().endsWith("Test.java")).toList()) {
                String source = Files.readString(file);
                if (source.contains("\"" + path + "\"")) {
                    text.append(source);
                }
            }
        }
        return text.toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "ru"})
    void every_task_of_a_person_has_its_words(String language) throws IOException {
        Properties texts = texts(language);
        Set<String> missing = new TreeSet<>();
        MODELS.values().stream()
                .flatMap(model -> all(model, UserTask.class).stream())
                .map(UserTask::getId)
                .flatMap(task -> Stream.of("task." + task, "task." + task + ".why"))
                .filter(key -> !texts.containsKey(key))
                .forEach(missing::add);
        assertThat(missing).isEmpty();
    }

    /** The procedure tab says every name of a model in the reader's language; its key is made of the English name. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "ru"})
    void every_name_in_a_diagram_has_its_words(String language) throws IOException {
        Properties texts = texts(language);
        Set<String> missing = new TreeSet<>();
        MODELS.forEach((path, model) -> {
            Stream<String> ways = all(model, SequenceFlow.class).stream().map(SequenceFlow::getName);
            Stream<String> nodes = all(model, FlowNode.class).stream().map(FlowNode::getName);
            Stream<String> whole = all(model, Process.class).stream().map(Process::getName);
            Stream.of(ways, nodes, whole)
                    .flatMap(names -> names)
                    .filter(name -> name != null && !name.isBlank())
                    .filter(name -> !texts.containsKey(textKey(name)))
                    .forEach(name -> missing.add(path + ": " + name));
        });
        assertThat(missing).isEmpty();
    }

    private static Properties texts(String language) throws IOException {
        Properties texts = new Properties();
        try (Stream<Path> files = Files.list(TEXTS)) {
            for (Path file : files.filter(name -> name.toString().endsWith("_" + language + ".properties"))
                    .toList()) {
                try (Reader reader = Files.newBufferedReader(file)) {
                    texts.load(reader);
                }
            }
        }
        return texts;
    }

    private static String textKey(String name) {
        String words =
                name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return "step." + words + (name.endsWith("?") ? "-asked" : "");
    }
}
