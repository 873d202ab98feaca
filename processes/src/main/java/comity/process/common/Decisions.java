package comity.process.common;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;

/**
 * Asks the decision tables of this module. A table is read once; it changes only with a release. Its answer depends on
 * the facts alone, so that the same question is worked out once.
 */
@ApplicationScoped
public class Decisions {

    private static final int KEPT_MOST = 5000;

    private final DmnEngine engine =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    private final Map<String, DmnDecision> tables = new ConcurrentHashMap<>();
    private final Map<Asked, List<Map<String, Object>>> answers = new ConcurrentHashMap<>();

    private record Asked(String table, Map<String, Object> facts) {}

    /**
     * @param table path of the table without its ending, for example {@code filing/track}; the file bears its key
     * @return one map of outputs for each rule that fired, in the order of the table
     */
    public List<Map<String, Object>> decide(String table, Map<String, Object> facts) {
        Asked asked = new Asked(table, new HashMap<>(facts));
        List<Map<String, Object>> known = answers.get(asked);
        if (known == null) {
            DmnDecision decision = tables.computeIfAbsent(table, this::read);
            known = List.copyOf(engine.evaluateDecision(decision, facts).getResultList());
            if (answers.size() < KEPT_MOST) {
                answers.put(asked, known);
            }
        }
        return known;
    }

    private DmnDecision read(String table) {
        String key = table.substring(table.lastIndexOf('/') + 1);
        try (InputStream model = Decisions.class.getClassLoader().getResourceAsStream(table + ".dmn")) {
            return engine.parseDecision(key, model);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(table, unreadable);
        }
    }
}
