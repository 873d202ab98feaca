package comity.party;

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
public class TermsInForce {

    @Inject
    SignatoryTerms terms;

    @Inject
    Signatories signatories;

    @Inject
    Clock clock;

    /** When the next of them begins. */
    public Optional<Instant> nextDay() {
        return terms.announced().stream().map(term -> begins(term)).findFirst();
    }

    /** Brings into force what has begun by now. */
    public void begin(Instant now) {
        terms.announced().stream()
                .filter(term -> !begins(term).isAfter(now))
                .forEach(term -> signatories.find(term.state()).ifPresent(term::comeIntoForce));
    }

    private Instant begins(SignatoryTerm term) {
        LocalDate day = term.from();
        return day.atStartOfDay(clock.getZone()).toInstant();
    }
}
