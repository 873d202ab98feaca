package comity.party;

import comity.deadline.DueWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** Brings announced acceptances and reservations into force when their day begins at the seat. */
@ApplicationScoped
@Transactional
public class TermsInForce implements DueWork {

    @Inject
    SignatoryTerms terms;

    @Inject
    Signatories signatories;

    @Inject
    Clock clock;

    @Override
    public Optional<Instant> nextDue() {
        return terms.announced().stream().map(term -> begins(term)).findFirst();
    }

    @Override
    public void runDue(Instant now) {
        terms.announced().stream()
                .filter(term -> !begins(term).isAfter(now))
                .forEach(term -> signatories.find(term.state()).ifPresent(term::comeIntoForce));
    }

    private Instant begins(SignatoryTerm term) {
        LocalDate day = term.from();
        return day.atStartOfDay(clock.getZone()).toInstant();
    }
}
