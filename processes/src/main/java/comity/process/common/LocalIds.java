package comity.process.common;

import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.delegate.VariableScope;

/**
 * What a process knows: {@code caseId} and at most one local id ({@code exhibitId}, {@code round}), which is the
 * subject of its limits and work items.
 */
public final class LocalIds {

    public static final String CASE = "caseId";

    private static final Set<String> ENGINES_OWN =
            Set.of("loopCounter", "nrOfInstances", "nrOfActiveInstances", "nrOfCompletedInstances");

    private LocalIds() {}

    public static Long caseOf(VariableScope scope) {
        Object id = scope.getVariable(CASE);
        return id == null ? null : ((Number) id).longValue();
    }

    public static String subjectOf(VariableScope scope) {
        return subjectOf(scope.getVariables());
    }

    /** The local id among the variables in sight, or the empty string for the case itself. */
    public static String subjectOf(Map<String, Object> variables) {
        return variables.entrySet().stream()
                .filter(entry -> isLocalId(entry.getKey()) && entry.getValue() != null)
                .map(entry -> String.valueOf(entry.getValue()))
                .findFirst()
                .orElse("");
    }

    static boolean isLocalId(String name) {
        return !CASE.equals(name) && !ENGINES_OWN.contains(name);
    }
}
