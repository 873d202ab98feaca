package comity.challenge;

import comity.deadline.DeadlineKeeper;
import comity.deadline.DeadlinePassed;
import comity.deadline.Obligor;
import comity.deadline.TimeLimits;
import comity.deadline.TribunalCalendar;
import comity.docket.CaseFile;
import comity.panel.Nominee;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;

/** The limits of a challenge: TL-19 guards its filing, TL-20 its comments, TL-20b its decision. */
@ApplicationScoped
public class ChallengeTime {

    static final String FILE = "TL-19";
    static final String COMMENT = "TL-20";
    static final String DECIDE = "TL-20b";

    @Inject
    DeadlineKeeper keeper;

    @Inject
    TimeLimits limits;

    @Inject
    TribunalCalendar calendar;

    LocalDate today() {
        return calendar.today();
    }

    /** End of TL-19: from the nomination, or from the later day on which the party learned of the ground. */
    Instant lastMoment(CaseFile file, Nominee judge, LocalDate knownSince) {
        Instant from = judge.nominatedAt();
        if (knownSince != null && calendar.endOf(knownSince).isAfter(from)) {
            from = calendar.endOf(knownSince).minusMillis(1);
        }
        return calendar.due(from, limits.of(FILE, file.urgent()), 0, 0);
    }

    void startComments(Challenge row) {
        keeper.start(row.caseId(), COMMENT, row.judgeId(), calendar.instant(), Obligor.BOTH);
    }

    void requireOpen(Challenge row) {
        Instant due = keeper.dueAt(row.caseId(), COMMENT, row.judgeId());
        if (row.status() == Challenge.Status.FILED
                && due != null
                && !calendar.instant().isBefore(due)) {
            throw new DeadlinePassed(COMMENT, due);
        }
    }

    /** Judge and party have commented before TL-20 has run. */
    void heardEarly(Challenge row) {
        keeper.meet(row.caseId(), COMMENT, row.judgeId());
        heard(row);
    }

    /** @return whether TL-20 has run just now */
    boolean commentsOver(Challenge row) {
        return keeper.expire(row.caseId(), COMMENT, row.judgeId());
    }

    void heard(Challenge row) {
        row.heard(calendar.instant());
        keeper.start(row.caseId(), DECIDE, row.judgeId(), calendar.instant(), Obligor.PRS);
    }

    /** @return whether TL-20b has run just now */
    boolean decisionLate(Challenge row) {
        return keeper.expire(row.caseId(), DECIDE, row.judgeId());
    }

    /** The decision counts also when it is late: that it is late has been said. */
    void decided(Challenge row) {
        keeper.done(row.caseId(), DECIDE, row.judgeId());
    }

    Instant dueAt(Challenge row) {
        return keeper.dueAt(row.caseId(), row.status() == Challenge.Status.FILED ? COMMENT : DECIDE, row.judgeId());
    }
}
