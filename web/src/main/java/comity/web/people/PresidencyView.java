package comity.web.people;

import comity.people.AbsenceKeeping;
import comity.people.PresidencyNow;
import comity.web.access.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

/** Who acts as President now, for the pages of those whom it concerns. */
@Named
@RequestScoped
public class PresidencyView {

    @Inject
    AbsenceKeeping keeping;

    @Inject
    CurrentActor current;

    private Optional<PresidencyNow> known;

    /** Null for whom there is nothing to see. */
    public PresidencyNow getNow() {
        if (known == null) {
            known = keeping.now(current.actor());
        }
        return known.orElse(null);
    }
}
