package comity.consent;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Signatures without a database, for tests of one rule. */
public final class ConsentsInMemory extends Consents {

    private final Map<JointAct, List<StateConsent>> rows = new HashMap<>();
    private JointAct last;

    public ConsentsInMemory(Clock clock) {
        this.clock = clock;
    }

    @Override
    List<StateConsent> given(JointAct act) {
        last = act;
        return List.copyOf(rows.getOrDefault(act, List.of()));
    }

    @Override
    void keep(StateConsent row) {
        rows.computeIfAbsent(last, act -> new ArrayList<>()).add(row);
    }
}
