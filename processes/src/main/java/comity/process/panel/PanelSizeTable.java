package comity.process.panel;

import comity.docket.Track;
import comity.panel.PanelSizeRules;
import comity.process.common.Decisions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Map;
import java.util.Set;

/** S09: decision table {@code panel-size}. */
@ApplicationScoped
public class PanelSizeTable implements PanelSizeRules {

    @Inject
    Decisions decisions;

    @Override
    public int seats(Set<String> groups, Track track, boolean partiesAgreed5, int respondents) {
        Map<String, Object> facts = Map.of(
                "groups",
                new ArrayList<>(groups),
                "track",
                track.name(),
                "partiesAgreed5",
                partiesAgreed5,
                "respondents",
                respondents);
        return ((Number) decisions.decide("panel/panel-size", facts).get(0).get("seats")).intValue();
    }
}
