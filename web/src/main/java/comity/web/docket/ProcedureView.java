package comity.web.docket;

import comity.docket.LiveProcedure;
import comity.web.access.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The diagrams of a case with its live position, and the same steps as lists. */
@Named
@RequestScoped
public class ProcedureView {

    private static final Set<String> STEPS = Set.of(
            "userTask",
            "serviceTask",
            "sendTask",
            "receiveTask",
            "businessRuleTask",
            "callActivity",
            "subProcess",
            "intermediateCatchEvent",
            "startEvent",
            "endEvent");

    @Inject
    LiveProcedure procedure;

    @Inject
    CurrentActor actor;

    @Inject
    ProcedureWords words;

    private final Map<Long, List<ProcedureDiagram>> read = new LinkedHashMap<>();

    public List<ProcedureDiagram> of(Long caseId) {
        return read.computeIfAbsent(
                caseId,
                id -> procedure.of(id, actor.actor()).stream()
                        .map(this::diagram)
                        .toList());
    }

    private ProcedureDiagram diagram(LiveProcedure.Diagram diagram) {
        return new ProcedureDiagram(
                words.said(diagram.name()),
                diagram.subject(),
                words.drawn(diagram.xml()),
                String.join(" ", diagram.active()),
                String.join(" ", diagram.completed()),
                diagram.running(),
                steps(diagram));
    }

    private List<ProcedureStep> steps(LiveProcedure.Diagram diagram) {
        Map<String, LiveProcedure.Waiting> waiting = diagram.waiting().stream()
                .collect(Collectors.toMap(LiveProcedure.Waiting::node, wait -> wait, (first, other) -> first));
        List<ProcedureStep> steps = new ArrayList<>();
        names(diagram.xml()).forEach((node, name) -> {
            String place = place(node, diagram, waiting.containsKey(node));
            LiveProcedure.Waiting wait = waiting.get(node);
            steps.add(new ProcedureStep(
                    steps.size() + 1,
                    words.said(name),
                    place,
                    wait == null ? null : wait.rule(),
                    wait == null ? null : wait.until()));
        });
        return steps;
    }

    /** Where a step stands: a way out that is only listened for may come, it is not where the case is. */
    private static String place(String node, LiveProcedure.Diagram diagram, boolean waits) {
        if (diagram.active().contains(node)) {
            return "now";
        }
        return waits ? "may" : diagram.completed().contains(node) ? "done" : "next";
    }

    /** Named steps in the order of the model. */
    private static Map<String, String> names(String xml) {
        Map<String, String> names = new LinkedHashMap<>();
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(xml));
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamReader.START_ELEMENT
                        && STEPS.contains(reader.getLocalName())
                        && reader.getAttributeValue(null, "name") != null) {
                    names.put(
                            reader.getAttributeValue(null, "id"),
                            reader.getAttributeValue(null, "name").replace('\n', ' '));
                }
            }
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a deployed model is well-formed", e);
        }
        return names;
    }
}
