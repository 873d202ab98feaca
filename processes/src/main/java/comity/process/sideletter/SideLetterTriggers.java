package comity.process.sideletter;

import comity.process.common.Correlation;
import comity.sideletter.LetterDeposited;
import comity.sideletter.LetterRevised;
import comity.sideletter.LetterWithdrawn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Starts {@code side-letter} and tells it of new texts and of the end. Its key is the number of the letter. */
@ApplicationScoped
public class SideLetterTriggers {

    @Inject
    Correlation correlation;

    void onDeposited(@Observes LetterDeposited deposited) {
        correlation.startAlone("SideLetterDeposited", deposited.number(), "letterId", deposited.letterId());
    }

    void onRevised(@Observes LetterRevised revised) {
        correlation.tellAlone("SideLetterRevised", revised.number());
    }

    void onWithdrawn(@Observes LetterWithdrawn withdrawn) {
        correlation.tellAlone("SideLetterWithdrawn", withdrawn.number());
    }
}
