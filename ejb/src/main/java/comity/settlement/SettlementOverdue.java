package comity.settlement;

import comity.deadline.Deadline;
import comity.deadline.DeadlineKeeper;
import comity.deadline.DueWork;
import comity.docket.CaseFiles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;

/** TL-82 without a process: a settlement that nobody recorded passes to the President. */
@ApplicationScoped
@Transactional
public class SettlementOverdue implements DueWork {

    @Inject
    SettlementRecords records;

    @Inject
    CaseFiles files;

    @Inject
    DeadlineKeeper keeper;

    @Inject
    SettlementEffect effect;

    @Override
    public Optional<Instant> nextDue() {
        return records.signed().stream()
                .flatMap(terms -> keeper.find(terms.caseId(), SettlementEffect.LIMIT, terms.subject()).stream())
                .filter(Deadline::isRunning)
                .map(Deadline::dueAt)
                .filter(due -> due != null)
                .min(Instant::compareTo);
    }

    @Override
    public void runDue(Instant now) {
        for (Settlement terms : records.signed()) {
            files.lock(terms.caseId());
            if (keeper.expire(terms.caseId(), SettlementEffect.LIMIT, terms.subject())) {
                effect.overdue(terms);
            }
        }
    }
}
