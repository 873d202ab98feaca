package comity.panel;

import comity.docket.Track;
import java.util.Set;

/** How many judges sit (S09). */
public interface PanelSizeRules {

    /**
     * @param groups groups of all claims of the case
     * @param partiesAgreed5 whether the parties agreed on five within TL-15
     * @return 3 or 5
     */
    int seats(Set<String> groups, Track track, boolean partiesAgreed5, int respondents);
}
