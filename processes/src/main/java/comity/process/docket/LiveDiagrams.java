package comity.process.docket;

import comity.access.AccessClass;
import comity.access.AccessPolicy;
import comity.common.Actor;
import comity.docket.CaseFile;
import comity.docket.CaseFiles;
import comity.docket.LiveProcedure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;

/** Which diagrams of a case a reader may see, and where the case stands on them. */
@ApplicationScoped
public class LiveDiagrams implements LiveProcedure {

    private static final String SPINE = "case-main";
    private static final String DELIBERATION = "deliberation";
    private static final String MEDIATION = "mediation";
    private static final String EXAMINATION = "claim-intake";

    @Inject
    HistoryService history;

    @Inject
    CaseFiles files;

    @Inject
    AccessPolicy policy;

    @Inject
    DiagramReading reading;

    @Override
    public List<Diagram> of(Long caseId, Actor reader) {
        CaseFile file = files.find(caseId);
        return Stream.of(file.docketNumber(), file.filingReference())
                .filter(key -> key != null)
                .flatMap(key ->
                        history.createHistoricProcessInstanceQuery().processInstanceBusinessKey(key).list().stream())
                .filter(instance -> isOpenTo(reader, caseId, instance.getProcessDefinitionKey()))
                .sorted(Comparator.comparing(
                                (HistoricProcessInstance instance) -> !SPINE.equals(instance.getProcessDefinitionKey()))
                        .thenComparing(instance -> instance.getEndTime() != null)
                        .thenComparing(HistoricProcessInstance::getStartTime, Comparator.reverseOrder()))
                .map(reading::diagram)
                .toList();
    }

    /** Section 0, rule 6: these rooms are one closed box to everyone outside them. */
    private boolean isOpenTo(Actor reader, Long caseId, String process) {
        return switch (process) {
            case DELIBERATION -> policy.sitsOn(reader, caseId);
            case EXAMINATION -> policy.isRegistry(reader);
            case MEDIATION -> policy.readable(reader, caseId).contains(AccessClass.MED);
            case SPINE -> true;
            default -> policy.isInsider(reader, caseId);
        };
    }
}
