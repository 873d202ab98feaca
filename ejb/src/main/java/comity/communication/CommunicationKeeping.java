package comity.communication;

import comity.deadline.DueWork;
import comity.notice.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;

/** FX-08: erases the content of a communication at the end of its period; the line and its hash stay. */
@ApplicationScoped
@Transactional
public class CommunicationKeeping implements DueWork {

    @Inject
    Communications communications;

    @Inject
    Outbox outbox;

    @Override
    public Optional<Instant> nextDue() {
        return communications.earliestDue();
    }

    @Override
    public void runDue(Instant now) {
        for (Communication line : communications.dueBefore(now)) {
            outbox.forget(Outbox.acknowledgementOf(line.reference()));
            line.erase(now);
        }
    }
}
