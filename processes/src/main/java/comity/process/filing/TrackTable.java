package comity.process.filing;

import comity.docket.Track;
import comity.filing.TrackRules;
import comity.process.common.Decisions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;

/** S03, X4: decision table {@code track}. */
@ApplicationScoped
public class TrackTable implements TrackRules {

    @Inject
    Decisions decisions;

    @Override
    public Answer track(Question question) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("filerKind", question.filerKind().name());
        facts.put("groups", new ArrayList<>(question.groups()));
        facts.put("categories", new ArrayList<>(question.categories()));
        facts.put("ongoing", question.ongoing());
        facts.put("criticalInfrastructure", question.criticalInfrastructure());
        facts.put("imminentHours", question.imminentHours());
        facts.put("personInDanger", question.personInDanger());
        facts.put("perishableEvidence", question.perishableEvidence());
        facts.put("remedies", new ArrayList<>(question.remedies()));
        facts.put("singleIncident", question.singleIncident());
        Map<String, Object> row = decisions.decide("filing/track", facts).get(0);
        return new Answer(Track.valueOf((String) row.get("track")), (String) row.get("reason"));
    }
}
