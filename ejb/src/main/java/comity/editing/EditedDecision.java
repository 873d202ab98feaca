package comity.editing;

import comity.decision.Treatment;
import java.util.List;
import java.util.Map;

/**
 * What editors have added to a published decision, and how later decisions deal with it, open to everyone.
 *
 * @param treatments how often each was confirmed, those that say most first
 * @param citedBy citations in the public words of later decisions, the latest first, confirmed or not
 */
public record EditedDecision(
        String slug,
        String citation,
        List<HeadnoteView> headnotes,
        List<HoldingView> holdings,
        Map<Treatment, Long> treatments,
        List<LaterCitation> citedBy) {}
