package comity.process.serving;

import comity.process.common.Decisions;
import comity.serving.DeemedServiceRules;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;

/** S04: decision table {@code deemed-service}. */
@ApplicationScoped
public class DeemedServiceTable implements DeemedServiceRules {

    @Inject
    Decisions decisions;

    @Override
    public Optional<Outcome> outcome(int tried, int delivered, long hours) {
        Map<String, Object> facts = Map.of("channelsTried", tried, "channelsDelivered", delivered, "hours", hours);
        return decisions.decide("serving/deemed-service", facts).stream()
                .map(row -> Outcome.valueOf((String) row.get("outcome")))
                .findFirst();
    }
}
