package comity.process.deliberation;

import comity.decision.StandardOfProof;
import comity.deliberation.ProofRules;
import comity.process.common.Decisions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

/** Section 2: decision table {@code standard-of-proof}. */
@ApplicationScoped
public class ProofTable implements ProofRules {

    @Inject
    Decisions decisions;

    @Override
    public StandardOfProof standard(String group, Phase phase) {
        Map<String, Object> facts = Map.of("group", group, "phase", phase.name());
        return StandardOfProof.valueOf((String)
                decisions.decide("deliberation/standard-of-proof", facts).get(0).get("standard"));
    }
}
