package comity.rounds;

import comity.deadline.DueWork;
import comity.party.TermsInForce;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;

/** Section 1: announced acceptances and reservations of Signatories begin on their day. */
@ApplicationScoped
public class AnnouncedTerms implements DueWork {

    @Inject
    TermsInForce terms;

    @Override
    public Optional<Instant> nextDue() {
        return terms.nextDay();
    }

    @Override
    public void runDue(Instant now) {
        terms.begin(now);
    }
}
