package comity.settlement;

import comity.access.Side;
import comity.common.Actor;
import comity.deadline.DueWork;
import comity.deadline.TribunalCalendar;
import comity.docket.CaseFile;
import comity.docket.CaseFiles;
import comity.docket.Docket;
import comity.docket.NewEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** The day of a term has passed and nobody has said that it was performed: notice to the parties (S07). */
@ApplicationScoped
@Transactional
public class TermsDue implements DueWork {

    @Inject
    SettlementRecords records;

    @Inject
    CaseFiles files;

    @Inject
    Docket docket;

    @Inject
    TribunalCalendar calendar;

    @Override
    public Optional<Instant> nextDue() {
        return records.nextTerm().map(this::end);
    }

    /** A day of rest moves to the next working day. */
    private Instant end(LocalDate day) {
        return calendar.endOf(calendar.nextWorkingDay(day));
    }

    @Override
    public void runDue(Instant now) {
        for (Settlement settled : records.withTermsBy(calendar.dayOf(now))) {
            CaseFile file = files.lock(settled.caseId());
            settled.terms().stream()
                    .filter(term -> term.dueOn() != null && term.performedAt() == null && term.overdueAt() == null)
                    .filter(term -> !now.isBefore(end(term.dueOn())))
                    .forEach(term -> lapse(file, settled, term, now));
        }
    }

    private void lapse(CaseFile file, Settlement settled, SettlementTerm term, Instant now) {
        term.lapse(now);
        docket.record(
                file,
                NewEntry.of("settlement.termOverdue")
                        .by(Actor.registry(), Side.TRIBUNAL)
                        .access(SettlementEffect.readers(settled))
                        .stage("S07")
                        .args(String.valueOf(term.claimNo())));
    }
}
